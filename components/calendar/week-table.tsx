'use client';

import { Table, TableTbody, TableTd, TableTh, TableTr } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { dayMinutes, weekMinutes } from '@/lib/calendar/week-hours';
import type { Slot, Weekday, WeekSlots } from '@/lib/worktime/calendar';
import classes from './calendar-page.module.css';
import { useCalendarWords } from './calendar-words';

const WEEKDAYS: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

/** The hours of a week, with what they come to. Days with the same hours share a row. */
export function WeekTable({ week }: { week: WeekSlots }) {
  const t = useTranslations('calendar');
  const words = useCalendarWords();
  return (
    <Table className={classes.table}>
      <TableTbody>
        {sameHours(week).map(({ days, slots }) => (
          <TableTr key={days[0]}>
            <TableTh scope="row" className={classes.nowrap}>
              {daysText(days, (day) => t(`day.${day}`))}
            </TableTh>
            <TableTd>
              {slots.length === 0 ? <span className={classes.dim}>{t('off')}</span> : words.slots(slots)}
            </TableTd>
            <TableTd className={`${classes.dim} ${classes.nowrap}`} ta="right">
              {slots.length === 0 ? '' : words.length(dayMinutes(slots))}
            </TableTd>
          </TableTr>
        ))}
        <TableTr>
          <TableTh scope="row">{t('week')}</TableTh>
          <TableTd colSpan={2} ta="right">
            {words.length(weekMinutes(week))}
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
