'use client';

import { Button } from '@mantine/core';
import { IconPlugConnectedX, IconRefresh } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { useEffect } from 'react';
import { serverAnswers } from '@/components/live/server-answers';
import { EmptyState } from '@/components/ui/empty-state';

const ASK_EVERY_MS = 5_000;
/** A page that breaks while the server answers is tried again by itself once in this time. */
const RETRY_ONCE_IN_MS = 60_000;
let retriedAt = 0;

/** Shown inside the shell when a page of the desk breaks; it comes back by itself when the server answers again. */
export default function DeskError({ error, retry }: { error: unknown; retry: () => void }) {
  const t = useTranslations('common');
  useEffect(() => console.error(error), [error]);
  useEffect(() => {
    let wasAway = Date.now() - retriedAt > RETRY_ONCE_IN_MS;
    const timer = setInterval(async () => {
      const answers = await serverAnswers();
      if (answers && wasAway) {
        retriedAt = Date.now();
        retry();
      }
      wasAway = !answers;
    }, ASK_EVERY_MS);
    return () => clearInterval(timer);
  }, [retry]);
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
