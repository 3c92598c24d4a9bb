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
  return {
    locale,
    time: (iso: string) => formatTime(new Date(iso), locale),
    moment: (iso: string) => momentWords(new Date(iso), now, locale),
    isSameDay: (a: string, b: string) => zonedDateKey(new Date(a)) === zonedDateKey(new Date(b)),
    /** "Senin, 23 Nov", with the year when it is another one. */
    day: (date: string) => {
      const noon = zonedTime(date, '12:00');
      const [weekday = ''] = formatDayDate(noon, locale).split(',');
      const short = formatShortDate(noon, locale);
      return `${weekday}, ${date.startsWith(thisYear) ? short.replace(/ \d{4}$/, '') : short}`;
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
