'use client';

import { IconBolt, IconCloudOff, IconRefresh } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { useLiveState } from '@/components/live/live-provider';
import classes from './live-sign.module.css';

const ICONS = { live: IconBolt, connecting: IconRefresh, offline: IconCloudOff } as const;

/** Whether the board hears of changes as they happen. */
export function LiveSign() {
  const t = useTranslations('boardView.live');
  const state = useLiveState();
  const Icon = ICONS[state];
  const hint = state === 'live' ? t('liveHint') : state === 'connecting' ? t('connectingHint') : undefined;
  return (
    <p className={classes.sign} data-state={state} role="status" title={hint}>
      <Icon size={14} stroke={2} aria-hidden />
      {t(state)}
    </p>
  );
}
