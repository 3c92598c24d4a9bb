import type { Finding } from './finding';
import { mark, type Passage } from './passage';

const UNITS =
  'kg|kilogram|kilo|gram|g|liter|l|ekor|butir|ikat|buah|orang|bulan|hari|tahun|meter|m|unit|paket|sak|karung|biji|ons';

/** Sign, number with its dots and comma, an old tail such as ",-", and a price's unit behind a slash. */
const MONEY = new RegExp(
  String.raw`(?<![\p{L}\p{N}])rp\.?[ \u00a0]*(\d+(?:\.\d{3}(?!\d))*(?:,\d+)?)(\.\d{1,2}(?= (?:ribu|juta|miliar|triliun)))?` +
    String.raw`(,[-–=]|\.-)*( rupiah(?!\p{L}))?(?:([ \u00a0]*\/[ \u00a0]*)(${UNITS})(?![\p{L}\p{N}]))?`,
  'giu',
);

/** 12500 is written 12.500 (EYD V 2022, tanda titik: one between thousands). */
function grouped(number: string): string {
  const [whole = '', cents] = number.split(',');
  const dotted = /^\d{4,}$/.test(whole) ? whole.replace(/\B(?=(?:\d{3})+$)/g, '.') : whole;
  return cents === undefined ? dotted : `${dotted},${cents}`;
}

/**
 * Sums of rupiah: Rp12.500, with neither stop nor space after Rp and no tail.
 * Source: EYD V 2022, singkatan (lambang mata uang), tanda titik (in numbers), garis miring.
 */
export function checkMoney({ text }: Passage): Finding[] {
  return [...text.matchAll(MONEY)].flatMap((match) => {
    const [found, number = '', decimals = '', , , slash, unit] = match;
    const price = slash === undefined ? '' : `/${unit?.toLowerCase()}`;
    const right = `Rp${grouped(number)}${decimals.replace('.', ',')}${price}`;
    return right === found ? [] : [mark('money', text, match.index, match.index + found.length, [right])];
  });
}
