import { IconAlertTriangle, IconHandStop } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import type { BoardColumn } from '@/lib/board/board-card';
import classes from './limit-mark.module.css';

/** How full a stage is against its limit: quiet while there is room, else with icon and words. */
export function LimitMark({ limit, standing }: { limit: BoardColumn['limit']; standing: number }) {
  const t = useTranslations('boardView.limit');
  if (!limit) return null;
  const over = standing > limit.stories;
  const full = limit.hard && standing >= limit.stories;
  if (!over && !full) return <p className={classes.quiet}>{t('of', { standing, limit: limit.stories })}</p>;
  const Icon = limit.hard ? IconHandStop : IconAlertTriangle;
  return (
    <p className={classes.mark} data-over={over || undefined} title={t(limit.hard ? 'hard' : 'soft')}>
      <Icon size={13} stroke={2} aria-hidden />
      {t(over ? 'over' : 'full', { standing, limit: limit.stories })}
      <span className={classes.unseen}>. {t(limit.hard ? 'hard' : 'soft')}</span>
    </p>
  );
}
