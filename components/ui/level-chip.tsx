import { IconAlertTriangle, IconCheck, IconClock, IconMinus } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import classes from './level-chip.module.css';

/** How much of an allowance is used: none is set, well within it, near its end, past it. */
export type Level = 'none' | 'within' | 'near' | 'past';

const ICONS = { none: IconMinus, within: IconCheck, near: IconClock, past: IconAlertTriangle };

/** The level's icon: with the words beside it, colour is never the only sign. */
export function LevelIcon({ level, size = 14 }: { level: Level; size?: number }) {
  const Icon = ICONS[level];
  return <Icon size={size} stroke={2} aria-hidden className={classes.icon} data-level={level} />;
}

/** A figure or word in the colour of its level, with the level's icon. `label` says the level to screen readers. */
export function LevelChip(props: { level: Level; children: ReactNode; label?: string }) {
  return (
    <span className={classes.chip} data-level={props.level} title={props.label}>
      <LevelIcon level={props.level} />
      <span>{props.children}</span>
      {props.label ? <span className={classes.hidden}>, {props.label}</span> : null}
    </span>
  );
}

/** A bar filled to `share` (1 is the whole allowance; more is drawn full). Decorative: say the figure beside it. */
export function LevelBar({ level, share }: { level: Level; share: number }) {
  const width = `${Math.round(Math.min(1, Math.max(0, share)) * 100)}%`;
  return (
    <span className={classes.bar} data-level={level} aria-hidden>
      <span style={{ width }} />
    </span>
  );
}
