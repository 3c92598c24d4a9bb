import {
  IconAlertTriangle,
  IconCircleCheck,
  IconClockExclamation,
  IconHourglass,
  IconInfoCircle,
  IconPlayerPauseFilled,
  IconPlayerPlayFilled,
} from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { formatCompactDuration } from '@/lib/format/duration';
import type { StageClock } from '@/lib/sop/visit-clock';
import { useBoardTools } from './board-context';
import classes from './card-clock.module.css';
import { TimeLeft } from './time-left';

const LEVEL_ICONS = {
  none: null,
  within: IconCircleCheck,
  near: IconClockExclamation,
  past: IconAlertTriangle,
} as const;

/**
 * Both clocks in working time, and how much of the standard the work has used: bar, icon and words. Pressed,
 * they say how they came about. It stands over the card's link and is no handle of the drag.
 */
export function CardClock(props: {
  clock: StageClock;
  number: number;
  tabIndex: number;
  onExplain: () => void;
}) {
  const { clock } = props;
  const words = useTranslations('clock');
  const t = useTranslations('board');
  const { locale } = useBoardTools();
  const spoken = (ms: number) => formatCompactDuration(ms, locale);
  const started = clock.state !== 'waiting' || clock.earlierWorkMs > 0;
  const paused = clock.state === 'paused';
  const workMs = clock.workMs + clock.earlierWorkMs;
  return (
    <button
      type="button"
      className={classes.clock}
      aria-haspopup="dialog"
      tabIndex={props.tabIndex}
      title={words('hint')}
      onClick={props.onExplain}
    >
      <span className={classes.times}>
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
        <IconInfoCircle size={14} stroke={1.8} aria-hidden className={classes.info} />
      </span>
      {started && clock.standardMs !== null ? <StandardBar clock={clock} usedMs={workMs} /> : null}
      <span className={classes.unseen}>, {words('explain', { number: props.number })}</span>
    </button>
  );
}

function StandardBar({ clock, usedMs }: { clock: StageClock; usedMs: number }) {
  const t = useTranslations('board');
  const { locale } = useBoardTools();
  const Icon = LEVEL_ICONS[clock.level];
  const share = Math.min(1, clock.share ?? 0);
  return (
    <span className={classes.standard} data-level={clock.level}>
      <span className={classes.bar} aria-hidden>
        <span className={classes.used} style={{ width: `${share * 100}%` }} />
      </span>
      <span className={classes.level}>
        {Icon ? <Icon size={14} stroke={2} aria-hidden /> : null}
        <strong>
          <TimeLeft clock={clock} />
        </strong>
        <span className={classes.ofStandard}>
          {t('used', {
            used: formatCompactDuration(usedMs, locale),
            standard: formatCompactDuration(clock.standardMs ?? 0, locale),
          })}
        </span>
      </span>
    </span>
  );
}
