import type { Finding } from './finding';
import { mark, type Passage } from './passage';

const ZONE = '(?:WIB|WITA|WIT)';
const MONTHS = 'Januari|Februari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November|Desember';
const DAYS = 'senin|selasa|rabu|kamis|jumat|sabtu|minggu';

/** A colon is for a time's hours and minutes only elsewhere; "skor 10:12" is none of it. */
const COLON_TIME = /(?<![\p{N}:.])([01]?\d|2[0-4]):([0-5]\d)(?![\p{N}:])/gu;
const BEFORE_TIME = /(?:pukul|jam|s\.d\.|s\/d|hingga|sampai|[-–])\s*$/iu;
const AFTER_TIME = new RegExp(String.raw`^\s*(?:${ZONE}|s\.d\.|s\/d|hingga|sampai|[-–]\s*\d)`, 'u');

const WRONG_MONTHS: Record<string, string> = {
  nopember: 'November',
  nofember: 'November',
  pebruari: 'Februari',
  february: 'Februari',
  januwari: 'Januari',
  agustustus: 'Agustus',
  septembar: 'September',
  october: 'Oktober',
  desembar: 'Desember',
  december: 'Desember',
};
const WRONG_MONTH = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:${Object.keys(WRONG_MONTHS).join('|')})(?![\p{L}\p{N}])`,
  'giu',
);
const SMALL_MONTH = new RegExp(
  String.raw`(?<=(?:\d|bulan|tanggal) )(?:${MONTHS.toLowerCase()})(?![\p{L}\p{N}-])`,
  'gu',
);
const SMALL_DAY = new RegExp(String.raw`(?<=(?<!\p{L})[Hh]ari )(?:${DAYS})(?![\p{L}\p{N}-])`, 'gu');
const JAM = new RegExp(
  String.raw`(?<!\p{L})jam(?= \d{1,2}(?:[.:]\d{2})?\s*(?:[-–]\s*\d{1,2}(?:[.:]\d{2})?\s*)?${ZONE})`,
  'giu',
);
/** A span of days is bounded on both sides, so that nothing is "since" it, and takes the long dash. */
const SPAN = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:(sejak) )?(?<![\d-])(\d{1,2})\s?([-–])\s?(\d{1,2})(?= (?:${MONTHS})(?!\p{L}))`,
  'giu',
);

const capitalise = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

function times({ text }: Passage): Finding[] {
  return [...text.matchAll(COLON_TIME)].flatMap((match) => {
    const to = match.index + match[0].length;
    const told =
      BEFORE_TIME.test(text.slice(Math.max(0, match.index - 12), match.index)) ||
      AFTER_TIME.test(text.slice(to, to + 12));
    return told ? [mark('dateTime', text, match.index, to, [`${match[1]}.${match[2]}`])] : [];
  });
}

function spans({ text }: Passage): Finding[] {
  return [...text.matchAll(SPAN)].flatMap((match) => {
    const [found, since, first, , last] = match;
    const right = `${since ? 'pada ' : ''}${first}–${last}`;
    return right === found ? [] : [mark('dateTime', text, match.index, match.index + found.length, [right])];
  });
}

function each(text: string, pattern: RegExp, right: (found: string) => string): Finding[] {
  return [...text.matchAll(pattern)].map((match) =>
    mark('dateTime', text, match.index, match.index + match[0].length, [right(match[0])]),
  );
}

function wrongMonth(found: string): string {
  const right = WRONG_MONTHS[found.toLowerCase()] ?? found;
  return found === found.toUpperCase() ? right.toUpperCase() : right;
}

/**
 * Times, days and months.
 * Source: EYD V 2022, tanda titik (between hours and minutes), huruf kapital (of days and months), tanda
 * pisah (in spans); KBBI: pukul tells when, jam how long.
 */
export function checkDateTime(passage: Passage): Finding[] {
  const { text } = passage;
  return [
    ...times(passage),
    ...spans(passage),
    ...each(text, WRONG_MONTH, wrongMonth),
    ...each(text, SMALL_MONTH, capitalise),
    ...each(text, SMALL_DAY, capitalise),
    ...each(text, JAM, (found) => (found.startsWith('J') ? 'Pukul' : 'pukul')),
  ];
}
