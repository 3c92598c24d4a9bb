import { type Chance, rupiah } from './chance';

/** Staples that the market officers write down each morning: name, unit, usual price, how far it swings. */
const STAPLES = [
  ['Beras medium', 'kilogram', 13_500, 700],
  ['Beras premium', 'kilogram', 15_500, 800],
  ['Gula pasir', 'kilogram', 17_500, 700],
  ['Minyak goreng kemasan rakyat', 'liter', 16_000, 700],
  ['Tepung terigu', 'kilogram', 12_000, 600],
  ['Telur ayam ras', 'kilogram', 28_000, 2_000],
  ['Daging ayam ras', 'kilogram', 36_000, 3_000],
  ['Daging sapi', 'kilogram', 122_000, 5_000],
  ['Cabai rawit', 'kilogram', 48_000, 18_000],
  ['Cabai merah besar', 'kilogram', 39_000, 12_000],
  ['Bawang merah', 'kilogram', 34_000, 7_000],
  ['Bawang putih', 'kilogram', 37_000, 4_000],
  ['Tomat', 'kilogram', 11_000, 4_000],
] as const;

const change = (now: number, before: number) => {
  if (now === before) return 'tetap';
  return `${now > before ? 'naik' : 'turun'} ${rupiah(Math.abs(now - before))}`;
};

/** Rows of "commodity, unit, price, change", prices rounded to Rp250; `without` names one told elsewhere. */
export function priceRows(chance: Chance, count: number, without?: string): string[][] {
  const staples = STAPLES.filter(([name]) => name !== without);
  return chance.some(count, staples).map(([name, unit, usual, swing]) => {
    const round = (value: number) => Math.round(value / 250) * 250;
    const now = round(usual + chance.float(-swing, swing));
    const before = chance.chance(0.35) ? now : round(now + chance.float(-swing, swing) * 0.35);
    return [name, unit, rupiah(now), change(now, before)];
  });
}
