'use client';

import { useLocale } from 'next-intl';
import { momentWords } from '@/components/story/moment-words';
import { formatDayDate, formatShortDate, formatTime, zonedDateKey, zonedTime } from '@/lib/format/date';
import { formatWorkingDuration, WORKING_DAY_MS } from '@/lib/format/duration';
import type { Locale } from '@/lib/format/locale';

/** How an explanation says days, times and durations, in the reader's language. `asOf` is ISO 8601. */
export function useClockWords(asOf: string) {
  const locale: Locale = useLocale() === 'en' ? 'en' : 'id';
  const now = new Date(asOf);
  const thisYear = zonedDateKey(now).slice(0, 4);
  const shortDay = (date: string) => {
    const short = formatShortDate(zonedTime(date, '12:00'), locale);
    return date.startsWith(thisYear) ? short.replace(/ \d{4}$/, '') : short;
  };
  return {
    locale,
    /** "08.45", with its seconds where it is no whole minute, so that the durations beside it make sense. */
    time: (iso: string) => {
      const seconds = Math.floor(Date.parse(iso) / 1000) % 60;
      const text = formatTime(new Date(iso), locale);
      return seconds === 0 ? text : `${text}${text.charAt(2)}${String(seconds).padStart(2, '0')}`;
    },
    moment: (iso: string) => momentWords(new Date(iso), now, locale),
    isSameDay: (a: string, b: string) => zonedDateKey(new Date(a)) === zonedDateKey(new Date(b)),
    /** "Senin, 23 Nov", with the year when it is another one. */
    day: (date: string) => {
      const [weekday = ''] = formatDayDate(zonedTime(date, '12:00'), locale).split(',');
      return `${weekday}, ${shortDay(date)}`;
    },
    /** "21–22 Nov", with the years where they are not this one. */
    days: (from: string, to: string) => {
      const [first, last] = [shortDay(from), shortDay(to)];
      return from.slice(0, 7) === to.slice(0, 7) ? `${Number(from.slice(8))}–${last}` : `${first}–${last}`;
    },
    /** Hours and minutes, however many, so that lines can be added up: "22 jam 30 menit". */
    hours: (ms: number) => formatWorkingDuration(ms, locale, Number.MAX_SAFE_INTEGER),
    /** As the clocks show it, with its hours beside it once it is told in days. */
    total: (ms: number) => {
      const days = formatWorkingDuration(ms, locale);
      const hours = formatWorkingDuration(ms, locale, Number.MAX_SAFE_INTEGER);
      return Math.abs(ms) < WORKING_DAY_MS ? hours : `${days} (${hours})`;
    },
  };
}

export type ClockWords = ReturnType<typeof useClockWords>;
