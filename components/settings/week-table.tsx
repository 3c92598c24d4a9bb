import { Table, TableTbody, TableTd, TableTh, TableTr } from '@mantine/core';
import { useLocale, useTranslations } from 'next-intl';
import { formatWorkingDuration } from '@/lib/format/duration';
import type { Locale } from '@/lib/format/locale';
import type { Slot, Weekday, WeekSlots } from '@/lib/worktime/calendar';
import { minuteOfTime } from '@/lib/worktime/local-day';
import classes from './settings.module.css';

const WEEKDAYS: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

const minutesOf = (slots: readonly Slot[]) =>
  slots.reduce((sum, { from, to }) => sum + minuteOfTime(to) - minuteOfTime(from), 0);

/** The hours of a week, with what they come to. Days with the same hours share a row. */
export function WeekTable({ week }: { week: WeekSlots }) {
  const t = useTranslations('settings.calendar');
  const locale = useLocale() as Locale;
  const hour = (time: string) => (locale === 'id' ? time.replace(':', '.') : time);
  // A day longer than any: hours of a week are told in hours, not in working days.
  const length = (minutes: number) =>
    formatWorkingDuration(minutes * 60_000, locale, Number.MAX_SAFE_INTEGER);
  const total = WEEKDAYS.reduce((sum, day) => sum + minutesOf(week[day]), 0);
  return (
    <Table className={classes.table}>
      <TableTbody>
        {sameHours(week).map(({ days, slots }) => (
          <TableTr key={days[0]}>
            <TableTh scope="row" className={classes.nowrap}>
              {daysText(days, (day) => t(`day.${day}`))}
            </TableTh>
            <TableTd>
              {slots.length === 0 ? (
                <span className={classes.dim}>{t('off')}</span>
              ) : (
                slots.map(({ from, to }) => `${hour(from)}–${hour(to)}`).join(', ')
              )}
            </TableTd>
            <TableTd className={classes.dim} ta="right">
              {slots.length === 0 ? '' : length(minutesOf(slots))}
            </TableTd>
          </TableTr>
        ))}
        <TableTr>
          <TableTh scope="row">{t('week')}</TableTh>
          <TableTd colSpan={2} ta="right">
            {length(total)}
          </TableTd>
        </TableTr>
      </TableTbody>
    </Table>
  );
}

function sameHours(week: WeekSlots): { days: Weekday[]; slots: Slot[] }[] {
  const groups: { days: Weekday[]; slots: Slot[] }[] = [];
  for (const day of WEEKDAYS) {
    const last = groups.at(-1);
    if (last && JSON.stringify(last.slots) === JSON.stringify(week[day])) last.days.push(day);
    else groups.push({ days: [day], slots: week[day] });
  }
  return groups;
}

function daysText(days: Weekday[], name: (day: Weekday) => string): string {
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return '';
  return first === last ? name(first) : `${name(first)}–${name(last)}`;
}
