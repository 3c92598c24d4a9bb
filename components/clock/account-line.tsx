'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { AccountLine, FoldedLines } from '@/lib/clock/account';
import classes from './clock.module.css';
import { DayParts } from './day-parts';
import type { ClockWords } from './use-clock-words';

/** Holidays that a folded line names before it counts the rest. */
const NAMED = 3;

/** A line of an account: the day, what happened on it, and what it counted. */
export function AccountLineView(props: { line: AccountLine; shownMs: number; words: ClockWords }) {
  const { line, shownMs, words } = props;
  const t = useTranslations('clock');
  switch (line.kind) {
    case 'day':
      return (
        <Line day={words.day(line.date)} sum={words.hours(shownMs)}>
          {line.schedule ? <span className={classes.schedule}>{line.schedule}</span> : null}
          <DayParts parts={line.parts} words={words} />
        </Line>
      );
    case 'weekend':
      return (
        <Line day={days(line, words)} off>
          {t('line.weekend')}
        </Line>
      );
    case 'holiday': {
      const kind = t(`holiday.${line.holidayKind}`);
      // "Cuti Bersama Hari Raya Natal" says its kind itself.
      const named = line.name.toLowerCase().includes(kind.toLowerCase());
      return (
        <Line day={words.day(line.date)} off>
          {named ? line.name : `${kind}: ${line.name}`}
        </Line>
      );
    }
    case 'folded':
      return (
        <Line day={days(line, words)} sum={words.hours(shownMs)} folded>
          <Folded line={line} />
        </Line>
      );
  }
}

function days({ from, to }: { from: string; to: string }, words: ClockWords): string {
  return from === to ? words.day(from) : words.days(from, to);
}

function Folded({ line }: { line: FoldedLines }) {
  const t = useTranslations('clock.line');
  const names = line.holidays.slice(0, NAMED).join(', ');
  const more = line.holidays.length - NAMED;
  const parts = [
    t('folded', { days: line.days }),
    ...(line.weekendDays > 0 ? [t('foldedWeekends', { days: line.weekendDays })] : []),
    ...(line.pauses > 0 ? [t('foldedPauses', { count: line.pauses })] : []),
    ...(line.holidays.length > 0
      ? [t('foldedHolidays', { names: more > 0 ? t('foldedMore', { names, count: more }) : names })]
      : []),
  ];
  return <>{parts.join(' · ')}</>;
}

function Line(props: { day: string; sum?: string; off?: boolean; folded?: boolean; children: ReactNode }) {
  const t = useTranslations('clock.line');
  return (
    <li className={classes.line} data-off={props.off || undefined} data-folded={props.folded || undefined}>
      <span className={classes.day}>{props.day}</span>
      <span className={classes.parts}>{props.children}</span>
      <span className={classes.sum}>{props.off ? t('notCounted') : props.sum}</span>
    </li>
  );
}
