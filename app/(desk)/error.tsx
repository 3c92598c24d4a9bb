'use client';

import { Button } from '@mantine/core';
import { IconPlugConnectedX, IconRefresh } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { useEffect } from 'react';
import { EmptyState } from '@/components/ui/empty-state';

/** Shown inside the shell when a page of the desk breaks. */
export default function DeskError({ error, retry }: { error: unknown; retry: () => void }) {
  const t = useTranslations('common');
  useEffect(() => console.error(error), [error]);
  return (
    <EmptyState
      level={1}
      icon={<IconPlugConnectedX size={22} stroke={1.6} aria-hidden />}
      title={t('errorTitle')}
      action={
        <>
          <Button leftSection={<IconRefresh size={16} stroke={1.8} aria-hidden />} onClick={retry}>
            {t('retry')}
          </Button>
          <Button component="a" href="/papan" variant="default">
            {t('toBoard')}
          </Button>
        </>
      }
    >
      {t('errorText')}
    </EmptyState>
  );
}
