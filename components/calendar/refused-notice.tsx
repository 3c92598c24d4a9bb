'use client';

import { Button, Stack } from '@mantine/core';
import { IconRefresh } from '@tabler/icons-react';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useTransition } from 'react';
import { ErrorNotice } from '@/components/ui/error-notice';
import type { Refusal } from '@/lib/sop/refusal';
import { useCalendarRefusal } from './calendar-words';

/** Why a change was refused, all reasons at once; null when the server did not answer. */
export function RefusedNotice({ reasons }: { reasons: Refusal[] | null }) {
  const t = useTranslations('calendar');
  const common = useTranslations('common');
  const refusalText = useCalendarRefusal();
  const router = useRouter();
  const [loading, load] = useTransition();
  if (reasons === null) return <ErrorNotice messages={[common('unknownError')]} />;
  if (reasons.length === 0) return null;
  return (
    <Stack gap="xs" align="flex-start">
      <ErrorNotice messages={[...new Set(reasons.map(refusalText))]} />
      {reasons.some(({ code }) => code === 'calendarStale') ? (
        <Button
          variant="default"
          size="xs"
          loading={loading}
          leftSection={<IconRefresh size={15} stroke={1.8} aria-hidden />}
          onClick={() => load(() => router.refresh())}
        >
          {t('loadLatest')}
        </Button>
      ) : null}
    </Stack>
  );
}
