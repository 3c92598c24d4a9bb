import {
  IconAlertTriangle,
  IconCircleCheck,
  IconClockExclamation,
  IconHourglass,
  IconPlayerPauseFilled,
  IconPlayerPlayFilled,
} from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { formatCompactDuration } from '@/lib/format/duration';
import type { StageClock } from '@/lib/sop/visit-clock';
import { useBoardTools } from './board-context';
import classes from './card-clock.module.css';

const LEVEL_ICONS = {
  none: null,
  within: IconCircleCheck,
  near: IconClockExclamation,
  past: IconAlertTriangle,
} as const;

/** Both clocks in working time, and how much of the standard the work has used: bar, icon and words. */
export function CardClock({ clock }: { clock: StageClock }) {
  const t = useTranslations('board');
  const { locale } = useBoardTools();
  const spoken = (ms: number) => formatCompactDuration(ms, locale);
  const started = clock.state !== 'waiting' || clock.earlierWorkMs > 0;
  const paused = clock.state === 'paused';
  const workMs = clock.workMs + clock.earlierWorkMs;
  return (
    <div className={classes.clock}>
      <p className={classes.times}>
        <span className={classes.time} data-running={clock.state === 'waiting' || undefined}>
          <IconHourglass size={13} stroke={1.8} aria-hidden />
          {t('wait', { duration: spoken(clock.waitMs) })}
        </span>
        {started ? (
          <span className={classes.time} data-running={clock.state === 'working' || undefined}>
            {paused ? (
              <IconPlayerPauseFilled size={12} aria-hidden />
            ) : (
              <IconPlayerPlayFilled size={12} aria-hidden />
            )}
            {t(paused ? 'workPaused' : 'work', { duration: spoken(workMs) })}
          </span>
        ) : null}
      </p>
      {started && clock.standardMs !== null ? <StandardBar clock={clock} usedMs={workMs} /> : null}
    </div>
  );
}

function StandardBar({ clock, usedMs }: { clock: StageClock; usedMs: number }) {
  const t = useTranslations('board');
  const sop = useTranslations('sop');
  const { locale } = useBoardTools();
  const Icon = LEVEL_ICONS[clock.level];
  const share = Math.min(1, clock.share ?? 0);
  return (
    <div className={classes.standard} data-level={clock.level}>
      <div className={classes.bar} aria-hidden>
        <div className={classes.used} style={{ width: `${share * 100}%` }} />
      </div>
      <p className={classes.level}>
        {Icon ? <Icon size={14} stroke={2} aria-hidden /> : null}
        <strong>{sop(`level.${clock.level}`)}</strong>
        <span className={classes.ofStandard}>
          {t('used', {
            used: formatCompactDuration(usedMs, locale),
            standard: formatCompactDuration(clock.standardMs ?? 0, locale),
          })}
        </span>
      </p>
    </div>
  );
}
