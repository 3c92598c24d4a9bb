import { IconCircleCheck, IconCircleDashed, IconCircleX, IconProgress } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import type { MaterialStanding } from '@/lib/material/material-standing';
import classes from './standing-badge.module.css';

const ICONS = {
  awaiting: IconCircleDashed,
  working: IconProgress,
  ended: IconCircleCheck,
  declined: IconCircleX,
} as const;

/** Where a material stands, in a word with its own icon. No colour of time: standing is no delay. */
export function StandingBadge({ standing }: { standing: MaterialStanding }) {
  const t = useTranslations('material.standing');
  const Icon = ICONS[standing];
  return (
    <span className={classes.badge} data-standing={standing}>
      <Icon size={15} stroke={1.8} aria-hidden />
      {t(standing)}
    </span>
  );
}
