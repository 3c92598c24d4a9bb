'use client';

import { useTranslations } from 'next-intl';
import type { ClockExplanation } from '@/lib/clock/explain-clock';
import { formatDateTime } from '@/lib/format/date';
import classes from './clock.module.css';
import { ClockAccountView } from './clock-account';
import { ClockLeft } from './clock-left';
import { ClockStandard } from './clock-standard';
import { type ClockWords, useClockWords } from './use-clock-words';

/**
 * How a clock came about, in words: the standard, wait and work slot by slot, and what is left. `named` says of
 * which stay it is, where nothing around tells.
 */
export function ClockExplanationView({ clock, named }: { clock: ClockExplanation; named: boolean }) {
  const t = useTranslations('clock');
  const words = useClockWords(clock.asOf);
  return (
    <div className={classes.explanation}>
      {named ? (
        <p className={classes.about}>{t('about', { stage: clock.stage[words.locale], pass: clock.pass })}</p>
      ) : null}
      <ClockStandard standard={clock.standard} words={words} />
      <ClockAccountView
        title={t('wait.title')}
        total={words.total(clock.wait.clockMs)}
        account={clock.wait}
        words={words}
      >
        <WaitSentence clock={clock} words={words} />
      </ClockAccountView>
      {clock.earlier.length > 0 ? <EarlierWork clock={clock} words={words} /> : null}
      {clock.work ? (
        <ClockAccountView
          title={t('work.title')}
          total={words.total(clock.work.clockMs)}
          account={clock.work}
          words={words}
        >
          <p>
            {t(`work.${clock.state === 'waiting' ? 'working' : clock.state}`, {
              from: words.moment(clock.takenUpAt ?? clock.enteredAt),
              to: words.moment(clock.leftAt ?? clock.asOf),
            })}
          </p>
        </ClockAccountView>
      ) : null}
      {clock.leftAt && !clock.takenUpAt ? null : <ClockLeft clock={clock} words={words} />}
      <p className={classes.note}>{t('asOf', { at: formatDateTime(new Date(clock.asOf), words.locale) })}</p>
    </div>
  );
}

function WaitSentence({ clock, words }: { clock: ClockExplanation; words: ClockWords }) {
  const t = useTranslations('clock.wait');
  const { takenUpAt, leftAt, enteredAt, takesUp } = clock;
  const from = words.moment(enteredAt);
  const to = words.moment(takenUpAt ?? leftAt ?? clock.asOf);
  if (takenUpAt === enteredAt) return <p>{t('none', { from })}</p>;
  if (takenUpAt) return <p>{t('taken', { from, to })}</p>;
  if (leftAt) return <p>{t('left', { from, to })}</p>;
  return <p>{t(takesUp ? 'waiting' : 'undecided', { from })}</p>;
}

function EarlierWork({ clock, words }: { clock: ClockExplanation; words: ClockWords }) {
  const t = useTranslations('clock.earlier');
  const earlierMs = clock.earlier.reduce((sum, { workMs }) => sum + workMs, 0);
  return (
    <ClockAccountView title={t('title')} total={words.total(earlierMs)} account={null} words={words}>
      <p>{t('text')}</p>
      <ol className={classes.lines}>
        {clock.earlier.map(({ stage, leftAt, workMs }) => (
          <li key={leftAt} className={classes.line}>
            <span className={classes.wide}>
              {t('line', { stage: stage[words.locale], at: words.moment(leftAt) })}
            </span>
            <span className={classes.sum}>{words.hours(workMs)}</span>
          </li>
        ))}
      </ol>
    </ClockAccountView>
  );
}
