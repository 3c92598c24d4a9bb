import type { Locale } from './locale';

/** One working day in ms: 7.5 hours, a fifth of the 37.5-hour week of Perpres 21/2023. */
export const WORKING_DAY_MS = 7.5 * 3_600_000;

type Unit = 'minute' | 'hour' | 'day';
type UnitWords = Record<Unit, { one: string; many: string }> & { underOneMinute: string };

const same = (word: string) => ({ one: word, many: word });

const LONG_WORDS: Record<Locale, UnitWords> = {
  id: {
    minute: same('menit'),
    hour: same('jam'),
    day: same('hari kerja'),
    underOneMinute: 'kurang dari 1 menit',
  },
  en: {
    minute: { one: 'minute', many: 'minutes' },
    hour: { one: 'hour', many: 'hours' },
    day: { one: 'working day', many: 'working days' },
    underOneMinute: 'less than 1 minute',
  },
};

const COMPACT_WORDS: Record<Locale, UnitWords> = {
  id: { minute: same('mnt'), hour: same('j'), day: same('hr'), underOneMinute: '<1 mnt' },
  en: { minute: same('min'), hour: same('h'), day: same('d'), underOneMinute: '<1 min' },
};

function formatParts(ms: number, words: UnitWords, dayMs: number): string {
  if (!Number.isFinite(ms)) throw new RangeError(`Not a duration: ${ms}`);
  const length = Math.abs(ms);
  if (length > 0 && length < 60_000) return words.underOneMinute;

  const days = Math.floor(length / dayMs);
  const minutesLeft = Math.floor((length - days * dayMs) / 60_000);
  const counts: [Unit, number][] = [
    ['day', days],
    ['hour', Math.floor(minutesLeft / 60)],
    ['minute', days > 0 ? 0 : minutesLeft % 60],
  ];
  const shown = counts.filter(([, count]) => count > 0);
  if (shown.length === 0) shown.push(['minute', 0]);
  const text = shown
    .map(([unit, count]) => `${count} ${words[unit][count === 1 ? 'one' : 'many']}`)
    .join(' ');
  return ms < 0 ? `−${text}` : text;
}

/**
 * A working duration in full words: "0 menit", "kurang dari 1 menit", "1 jam 20 menit", "3 hari kerja 2 jam".
 * Rounds down to whole minutes, and to whole hours once it shows days; never a decimal.
 * @param ms working milliseconds; a negative one gets a minus sign, unless it is under a minute
 * @param dayMs ms in one working day, 7.5 hours when not given
 * @throws RangeError when `ms` is not a finite number
 */
export function formatWorkingDuration(ms: number, locale: Locale, dayMs = WORKING_DAY_MS): string {
  return formatParts(ms, LONG_WORDS[locale], dayMs);
}

/** The same in as little room as a card has: "25 mnt", "1 j 20 mnt", "3 hr 2 j". */
export function formatCompactDuration(ms: number, locale: Locale, dayMs = WORKING_DAY_MS): string {
  return formatParts(ms, COMPACT_WORDS[locale], dayMs);
}
