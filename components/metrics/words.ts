import { formatDate, formatMonth, zonedTime } from '@/lib/format/date';
import { formatCompactDuration, formatWorkingDuration } from '@/lib/format/duration';
import type { Locale } from '@/lib/format/locale';
import { formatNumber, formatPercent } from '@/lib/format/number';
import type { CutPeriod, Period } from '@/lib/metrics/period';
import { wholePercent } from '@/lib/metrics/share';
import type { SopUnit } from '@/lib/metrics/units';
import type { LocalizedText } from '@/lib/sop/definition';

/** What stands where there is no figure. */
export const NO_FIGURE = '–';

/** "September 2026". */
export function monthWords(month: string, locale: Locale): string {
  return formatMonth(zonedTime(`${month}-01`, '12:00'), locale);
}

/** "September–November 2026"; a period that is cut short says its days: "1 Juni 2026–25 Agustus 2026". */
export function periodWords(period: Period | CutPeriod, locale: Locale): string {
  if ('until' in period && period.until) {
    const from = formatDate(zonedTime(`${period.from}-01`, '12:00'), locale);
    return `${from}–${formatDate(zonedTime(period.until, '12:00'), locale)}`;
  }
  const to = monthWords(period.to, locale);
  if (period.from === period.to) return to;
  const from = monthWords(period.from, locale);
  const sameYear = period.from.slice(0, 4) === period.to.slice(0, 4);
  return `${sameYear ? from.replace(/ \d{4}$/, '') : from}–${to}`;
}

/** A working duration as tables show it, or the sign for none. */
export function durationWords(ms: number | null, locale: Locale): string {
  return ms === null ? NO_FIGURE : formatCompactDuration(ms, locale);
}

/** A working duration in full words, or the sign for none. */
export function longDurationWords(ms: number | null, locale: Locale): string {
  return ms === null ? NO_FIGURE : formatWorkingDuration(ms, locale);
}

/** "87%" of whole per cents, or the sign for none. */
export function percentWords(percent: number | null, locale: Locale): string {
  return percent === null ? NO_FIGURE : formatPercent(percent / 100, locale);
}

/** "87%" of a part and its whole. */
export function shareWords(part: number, whole: number, locale: Locale): string {
  return percentWords(wholePercent(part, whole), locale);
}

/** "60/120/180", or "60–420" when they are many. Minutes. */
export function standardsWords(minutes: readonly number[], locale: Locale): string {
  const words = minutes.map((each) => formatNumber(each, locale));
  return words.length > 3 ? `${words[0]}–${words.at(-1)}` : words.join('/');
}

/** The text of the person's language. */
export function localized(text: LocalizedText, locale: Locale): string {
  return locale === 'en' ? text.en : text.id;
}

/** What a unit is called: its stage's short name, or the step's own when it has several stages. */
export function unitWords(unit: SopUnit, locale: Locale): string {
  const [only, ...others] = unit.stages;
  return localized(others.length === 0 && only ? only.name : unit.name, locale);
}
