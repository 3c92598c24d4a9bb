import type { Scene } from './picture-shapes';
import type { SceneName } from './picture-spec';
import { cooperative, creativeCenter, skyline, workshop } from './scenes-city';
import { inspection, weighingScale } from './scenes-control';
import { batik, ceramics, rattan, tempe } from './scenes-craft';
import { bazaarNight, flowers } from './scenes-fair';
import { chart, phonePayment } from './scenes-figures';
import { coffee, kitchen, savings, shopShelves } from './scenes-kitchen';
import { marketStalls, priceBoard, produceBaskets, riceTruck } from './scenes-market';
import { calendar, meeting, noticeBoard, permit, training } from './scenes-office';
import { sewing } from './scenes-sewing';

/** Which drawing belongs to which scene. */
export const SCENE_DRAWINGS: Record<SceneName, Scene> = {
  'market-stalls': marketStalls,
  'produce-baskets': produceBaskets,
  'price-board': priceBoard,
  'weighing-scale': weighingScale,
  ceramics,
  tempe,
  batik,
  cooperative,
  training,
  meeting,
  'shop-shelves': shopShelves,
  chart,
  skyline,
  'bazaar-night': bazaarNight,
  permit,
  workshop,
  sewing,
  kitchen,
  'phone-payment': phonePayment,
  'rice-truck': riceTruck,
  calendar,
  'creative-center': creativeCenter,
  'notice-board': noticeBoard,
  inspection,
  coffee,
  flowers,
  rattan,
  savings,
};
