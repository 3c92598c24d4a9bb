'use client';

import { notifications } from '@mantine/notifications';
import { useTranslations } from 'next-intl';
import { useRef } from 'react';
import classes from '@/components/ui/undo-notice.module.css';
import { useLive } from './live-provider';
import { reloadForBuild } from './reload';

/**
 * Tells that the server now serves another build than the one this page came from: what the page asks of it may no
 * longer be understood. Whoever is writing chooses the moment.
 */
export function BuildNotice() {
  const t = useTranslations('common');
  const own = useRef<string | null>(null);
  useLive('ready', ({ build }) => {
    own.current ??= build;
    if (build === own.current) return;
    notifications.show({
      id: 'new-build',
      autoClose: false,
      message: (
        <div className={classes.notice}>
          <span>{t('newBuild')}</span>
          <button type="button" className={classes.undo} onClick={reloadForBuild}>
            {t('reload')}
          </button>
        </div>
      ),
    });
  });
  return null;
}
