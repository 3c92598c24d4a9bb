'use client';

import { Button } from '@mantine/core';
import { IconCloudOff } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import classes from './board.module.css';

/** The board could not be read: says so, and offers to try again. */
export function BoardFailure({ onRetry }: { onRetry: () => void }) {
  const t = useTranslations('board.error');
  const common = useTranslations('common');
  return (
    <div className={classes.state} role="alert">
      <IconCloudOff size={36} stroke={1.3} aria-hidden />
      <h1>{t('title')}</h1>
      <p>{t('text')}</p>
      <Button onClick={onRetry}>{common('retry')}</Button>
    </div>
  );
}
