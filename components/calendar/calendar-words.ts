'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useRefusalText } from '@/components/story/refusal-text';
import type { YearDay } from '@/lib/calendar/year-days';
import { formatDate, formatDayDate, formatShortDate, zonedTime } from '@/lib/format/date';
import { formatWorkingDuration } from '@/lib/format/duration';
import type { Locale } from '@/lib/format/locale';
import type { Refusal } from '@/lib/sop/refusal';
import type { Schedule, Slot } from '@/lib/worktime/calendar';

/** A refusal of the calendar in words: its faults have sentences of their own. */
export function useCalendarRefusal(): (refusal: Refusal) => string {
  const t = useTranslations('calendar');
  const refusalText = useRefusalText();
  return (refusal) => {
    const fault = String(refusal.params?.fault ?? '');
    if (refusal.code === 'calendarFault' && t.has(`fault.${fault}`)) return t(`fault.${fault}`);
    if (refusal.code === 'holidayFileRefused' && t.has(`fileFault.${fault}`)) return t(`fileFault.${fault}`);
    return refusalText(refusal);
  };
}

/** Dates, hours and lengths of the calendar as people read them. */
export function useCalendarWords() {
  const t = useTranslations('calendar');
  const locale = useLocale() as Locale;
  const noon = (date: string) => zonedTime(date, '12:00');
  const hour = (time: string) => (locale === 'id' ? time.replace(':', '.') : time);
  // A day longer than any: hours of a week are told in hours, not in working days.
  const length = (minutes: number) =>
    formatWorkingDuration(minutes * 60_000, locale, Number.MAX_SAFE_INTEGER);
  const slots = (list: readonly Slot[]) => list.map(({ from, to }) => `${hour(from)}–${hour(to)}`).join(', ');
  const dayDate = (date: string) => formatDayDate(noon(date), locale);

  const mark = (day: YearDay): string => {
    const { holiday } = day;
    if (holiday) {
      const kind = t(`holidayKind.${holiday.kind}`);
      const unsure = holiday.status === 'final' ? '' : ` (${t(`holidayStatus.${holiday.status}`)})`;
      return `${kind}, ${holiday.name}${unsure}`;
    }
    if (day.minutes === 0) return t('dayOff');
    const worked = t('worked', { length: length(day.minutes) });
    return day.special && day.schedule ? `${worked}, ${day.schedule.name}` : worked;
  };

  return {
    locale,
    hour,
    length,
    slots,
    date: (date: string) => formatDate(noon(date), locale),
    shortDate: (date: string) => formatShortDate(noon(date), locale),
    dayDate,
    mark,
    /** "Senin, 17 Agustus 2026: Libur nasional, Hari Kemerdekaan". */
    day: (day: YearDay) => `${dayDate(day.date)}: ${mark(day)}`,
    validity: ({ validFrom, validTo }: Pick<Schedule, 'validFrom' | 'validTo'>) => {
      const day = (date: string) => formatShortDate(noon(date), locale);
      if (validFrom && validTo) return t('fromTo', { from: day(validFrom), to: day(validTo) });
      if (validFrom) return t('from', { from: day(validFrom) });
      return validTo ? t('to', { to: day(validTo) }) : t('always');
    },
  };
}
