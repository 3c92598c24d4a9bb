export const SCENES = [
  'market-stalls',
  'produce-baskets',
  'price-board',
  'weighing-scale',
  'ceramics',
  'tempe',
  'batik',
  'cooperative',
  'training',
  'meeting',
  'shop-shelves',
  'chart',
  'skyline',
  'bazaar-night',
  'permit',
  'workshop',
  'sewing',
  'kitchen',
  'phone-payment',
  'rice-truck',
  'calendar',
  'creative-center',
  'notice-board',
  'inspection',
  'coffee',
  'flowers',
  'rattan',
  'savings',
] as const;
export type SceneName = (typeof SCENES)[number];

export const PALETTES = ['pagi', 'senja', 'kebun', 'laut', 'tanah', 'malam'] as const;
export type PaletteName = (typeof PALETTES)[number];

export type PictureSpec = {
  scene: SceneName;
  palette: PaletteName;
  seed: number;
  alt: string;
  caption: string;
};
