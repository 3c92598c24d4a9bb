import { KOPERASI_BACKGROUND, KOPERASI_CLOSINGS } from './passages-koperasi';
import {
  MARKET_BACKGROUND,
  METROLOGY_BACKGROUND,
  PERDAGANGAN_CLOSINGS,
  PRICE_BACKGROUND,
} from './passages-perdagangan';
import { PERINDUSTRIAN_BACKGROUND, PERINDUSTRIAN_CLOSINGS } from './passages-perindustrian';
import { USAHA_MIKRO_BACKGROUND, USAHA_MIKRO_CLOSINGS } from './passages-usaha-mikro';
import type { Quotes } from './quotes';
import { KOPERASI_QUOTES } from './quotes-koperasi';
import { PERDAGANGAN_QUOTES } from './quotes-perdagangan';
import { PERINDUSTRIAN_QUOTES } from './quotes-perindustrian';
import { USAHA_MIKRO_QUOTES } from './quotes-usaha-mikro';
import type { Topic } from './topic';
import { KOPERASI_GOVERNANCE } from './topics-koperasi-governance';
import { KOPERASI_GROWTH } from './topics-koperasi-growth';
import { KOPERASI_NOTICES } from './topics-koperasi-notices';
import { PERDAGANGAN_MARKETS } from './topics-perdagangan-markets';
import { PERDAGANGAN_METROLOGY } from './topics-perdagangan-metrology';
import { PERDAGANGAN_PRICES } from './topics-perdagangan-prices';
import { PERDAGANGAN_TRADE } from './topics-perdagangan-trade';
import { PERINDUSTRIAN_CENTERS } from './topics-perindustrian-centers';
import { PERINDUSTRIAN_NOTICES } from './topics-perindustrian-notices';
import { PERINDUSTRIAN_SKILLS } from './topics-perindustrian-skills';
import { USAHA_MIKRO_LEGAL } from './topics-usaha-mikro-legal';
import { USAHA_MIKRO_MARKET } from './topics-usaha-mikro-market';
import { USAHA_MIKRO_SEASON } from './topics-usaha-mikro-season';

export type TopicGroup = {
  topics: readonly Topic[];
  background: readonly string[];
  closings: readonly string[];
  quotes: Quotes;
};

const koperasi = { background: KOPERASI_BACKGROUND, closings: KOPERASI_CLOSINGS, quotes: KOPERASI_QUOTES };
const usahaMikro = {
  background: USAHA_MIKRO_BACKGROUND,
  closings: USAHA_MIKRO_CLOSINGS,
  quotes: USAHA_MIKRO_QUOTES,
};
const perindustrian = {
  background: PERINDUSTRIAN_BACKGROUND,
  closings: PERINDUSTRIAN_CLOSINGS,
  quotes: PERINDUSTRIAN_QUOTES,
};
const perdagangan = { closings: PERDAGANGAN_CLOSINGS, quotes: PERDAGANGAN_QUOTES };

export const TOPIC_GROUPS: readonly TopicGroup[] = [
  { topics: KOPERASI_GOVERNANCE, ...koperasi },
  { topics: KOPERASI_GROWTH, ...koperasi },
  { topics: KOPERASI_NOTICES, ...koperasi },
  { topics: USAHA_MIKRO_LEGAL, ...usahaMikro },
  { topics: USAHA_MIKRO_MARKET, ...usahaMikro },
  { topics: USAHA_MIKRO_SEASON, ...usahaMikro },
  { topics: PERINDUSTRIAN_CENTERS, ...perindustrian },
  { topics: PERINDUSTRIAN_SKILLS, ...perindustrian },
  { topics: PERINDUSTRIAN_NOTICES, ...perindustrian },
  { topics: PERDAGANGAN_PRICES, background: PRICE_BACKGROUND, ...perdagangan },
  { topics: PERDAGANGAN_METROLOGY, background: METROLOGY_BACKGROUND, ...perdagangan },
  { topics: PERDAGANGAN_MARKETS, background: MARKET_BACKGROUND, ...perdagangan },
  { topics: PERDAGANGAN_TRADE, background: MARKET_BACKGROUND, ...perdagangan },
];
