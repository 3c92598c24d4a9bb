import {
  formatDateTime,
  formatRelativeDay,
  formatShortDate,
  formatTime,
  zonedDateKey,
} from '@/lib/format/date';
import type { Locale } from '@/lib/format/locale';

const NEAR_DAYS_MS = 7 * 86_400_000;

/** An instant as colleagues say it: "hari ini 09.10", "kemarin 16.02", "3 hari lalu 08.00", else its date. */
export function momentWords(date: Date, now: Date, locale: Locale): string {
  const time = formatTime(date, locale);
  if (Math.abs(now.getTime() - date.getTime()) < NEAR_DAYS_MS) {
    return `${formatRelativeDay(date, now, locale)} ${time}`;
  }
  const year = zonedDateKey(date).slice(0, 4) === zonedDateKey(now).slice(0, 4);
  const day = formatShortDate(date, locale);
  return `${year ? day.replace(/ \d{4}$/, '') : day} ${time}`;
}

/** The same instant in full, for a tooltip or a screen reader. */
export const fullMoment = formatDateTime;
