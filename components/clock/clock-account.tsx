'use client';

import { useTranslations } from 'next-intl';
import { type ReactNode, useId } from 'react';
import type { ClockAccount } from '@/lib/clock/account';
import { wholeMinutes } from '@/lib/clock/whole-minutes';
import { AccountLineView } from './account-line';
import classes from './clock.module.css';
import type { ClockWords } from './use-clock-words';

/** One account of a clock: what it measures, its sum, from when to when, and its lines. */
export function ClockAccountView(props: {
  title: string;
  /** The clock's figure, or what stands in its place. */
  total: ReactNode;
  /** A sentence or two on what the account runs over. */
  children?: ReactNode;
  account: (ClockAccount & { clockMs?: number }) | null;
  words: ClockWords;
}) {
  const { title, total, children, account, words } = props;
  const t = useTranslations('clock.line');
  const id = useId();
  const lines = account?.lines ?? [];
  const shown = wholeMinutes(lines.map((line) => ('ms' in line ? line.ms : 0)));
  const changed = account?.clockMs !== undefined && account.clockMs !== account.ms;
  return (
    <section className={classes.account} aria-labelledby={id}>
      <div className={classes.head}>
        <h3 id={id}>{title}</h3>
        <p className={classes.total}>{total}</p>
      </div>
      {children}
      {lines.length > 0 ? (
        <ol className={classes.lines}>
          {lines.map((line, i) => (
            <AccountLineView
              key={`${line.kind} ${'date' in line ? line.date : line.from}`}
              line={line}
              shownMs={shown[i] ?? 0}
              words={words}
            />
          ))}
        </ol>
      ) : null}
      {changed ? (
        <p className={classes.note}>
          {t('calendarChanged', {
            stored: words.hours(account?.clockMs ?? 0),
            now: words.hours(account?.ms ?? 0),
          })}
        </p>
      ) : null}
    </section>
  );
}
