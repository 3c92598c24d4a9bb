'use client';

import { useTranslations } from 'next-intl';
import { LevelBar, LevelChip } from '@/components/ui/level-chip';
import type { ClockExplanation } from '@/lib/clock/explain-clock';
import classes from './clock.module.css';
import { ClockAccountView } from './clock-account';
import type { ClockWords } from './use-clock-words';

const MINUTE_MS = 60_000;

/** What the standard still allows and when it runs out, slot by slot; or by how much it is past, since when. */
export function ClockLeft({ clock, words }: { clock: ClockExplanation; words: ClockWords }) {
  const t = useTranslations('clock.left');
  const sop = useTranslations('sop.level');
  const { leftMs, usedMs, due, ranOutAt, state, level } = clock;
  const { minutes } = clock.standard;
  if (leftMs === null || minutes === null) return null;
  const past = leftMs < 0;
  // What is used is shown rounded down; what is left is rounded up, so that both make the standard.
  const left = past ? -leftMs : leftMs < MINUTE_MS ? leftMs : Math.ceil(leftMs / MINUTE_MS) * MINUTE_MS;
  const standard = words.hours(minutes * MINUTE_MS);
  return (
    <ClockAccountView
      title={t(past ? 'past' : 'title')}
      total={words.total(left)}
      account={due?.account ?? null}
      words={words}
    >
      {clock.takenUpAt || clock.earlier.length > 0 ? (
        <>
          <LevelBar level={level} share={clock.share ?? 0} />
          <div className={classes.used}>
            <span>{t('used', { used: words.hours(usedMs), standard })}</span>
            <LevelChip level={level}>{sop(level)}</LevelChip>
          </div>
        </>
      ) : null}
      {state === 'waiting' ? <p>{t('waiting')}</p> : null}
      {state === 'paused' && !past ? <p>{t('paused')}</p> : null}
      {due ? <p>{t('due', { at: words.moment(due.at) })}</p> : null}
      {ranOutAt ? <p>{t('ranOut', { at: words.moment(ranOutAt) })}</p> : null}
    </ClockAccountView>
  );
}
