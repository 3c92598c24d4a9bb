'use client';

import { useTranslations } from 'next-intl';
import type { DayPart } from '@/lib/clock/account';
import { wholeMinutes } from '@/lib/clock/whole-minutes';
import classes from './clock.module.css';
import type { ClockWords } from './use-clock-words';

/** A day slot by slot: "08.10–12.00 = 3 jam 50 menit; jeda 12.00–13.00; 13.00–13.30 = 30 menit". */
export function DayParts({ parts, words }: { parts: readonly DayPart[]; words: ClockWords }) {
  const said = usePartWords(words);
  const shown = wholeMinutes(parts.map((part) => (part.kind === 'worked' ? part.ms : 0)));
  // Of a day with one slot the day's own sum tells its length.
  const several = parts.filter(({ kind }) => kind === 'worked').length > 1;
  return parts.map((part, i) => (
    <span key={`${part.kind} ${part.from}`} className={classes.part} data-kind={part.kind}>
      {said(part)}
      {several && part.kind === 'worked' ? ` = ${words.hours(shown[i] ?? 0)}` : null}
      {part.kind === 'paused' && part.reason ? `: “${part.reason}”` : null}
    </span>
  ));
}

function usePartWords({ time, moment, isSameDay }: ClockWords): (part: DayPart) => string {
  const t = useTranslations('clock.line');
  return (part) => {
    const from = time(part.from);
    if (part.to === null) return t('pausedSince', { from });
    const within = isSameDay(part.from, part.to);
    const to = within ? time(part.to) : moment(part.to);
    switch (part.kind) {
      case 'worked':
        return `${from}–${time(part.to)}`;
      case 'break':
        return t('break', { from, to });
      case 'paused':
        return t(within ? 'paused' : 'pausedUntil', { from, to });
      case 'offHours':
        return within ? t('offHours', { from, to }) : t('offHoursSince', { from });
    }
  };
}
