'use client';

import { ActionIcon, Button } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { addMonths } from '@/lib/board/days';
import { entriesByDay, monthWeeks } from '@/lib/board/month';
import { formatMonth, zonedDateKey, zonedMonthKey, zonedTime } from '@/lib/format/date';
import classes from './board-calendar.module.css';
import { useBoardTools } from './board-context';
import { CalendarAgenda } from './calendar-agenda';
import { CalendarMonth } from './calendar-month';
import type { BoardLayoutProps } from './layout-props';

/** The stories on the days that they are wanted on, and on which a running standard ends. */
export function BoardCalendar({ address, onAddress, cards, clocks, frame, day }: BoardLayoutProps) {
  const t = useTranslations('boardView.calendar');
  const { calendar, locale } = useBoardTools();
  const present = zonedMonthKey(day);
  const month = address.month ?? present;
  const weeks = useMemo(
    () => monthWeeks(month, entriesByDay(cards, clocks), calendar, frame.calendar.holidays),
    [month, cards, clocks, calendar, frame.calendar.holidays],
  );
  const go = (to: string) => onAddress({ month: to === present ? null : to });
  const name = formatMonth(zonedTime(`${month}-01`, '12:00'), locale);
  const undated = cards.filter(
    (card) => !card.closedAt && !card.wantedOn && !clocks.get(card.id)?.dueAt,
  ).length;
  const parts = { weeks, today: zonedDateKey(day), label: t('label', { month: name }) };
  return (
    <div className={classes.frame}>
      <div className={classes.head}>
        <ActionIcon aria-label={t('previous')} onClick={() => go(addMonths(month, -1))}>
          <IconChevronLeft size={20} stroke={1.8} aria-hidden />
        </ActionIcon>
        <h2 className={classes.month} aria-live="polite">
          {name}
        </h2>
        <ActionIcon aria-label={t('next')} onClick={() => go(addMonths(month, 1))}>
          <IconChevronRight size={20} stroke={1.8} aria-hidden />
        </ActionIcon>
        <Button variant="default" size="xs" disabled={month === present} onClick={() => go(present)}>
          {t('today')}
        </Button>
        <p className={classes.legend}>
          {t('legend')} {undated > 0 ? `${t('undated', { count: undated })}.` : ''}
        </p>
      </div>
      <CalendarMonth {...parts} />
      <CalendarAgenda {...parts} />
    </div>
  );
}
