'use client';

import { Skeleton, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useRefusalText } from '@/components/story/refusal-text';
import { ErrorNotice } from '@/components/ui/error-notice';
import { ClockExplanationView } from './clock-explanation';
import { type AskedClock, ClockRefused, readClock } from './read-clock';

const EVERY_MINUTE = 60_000;

/** Fetches the explanation of a clock and shows it; a running clock is read anew every minute. */
export function ClockReckoning(props: Omit<AskedClock, 'number'> & { named?: boolean }) {
  const { storyId, visitId, named = false } = props;
  const t = useTranslations('clock');
  const refusalText = useRefusalText();
  const { data, error, refetch, isPending } = useQuery({
    queryKey: ['clock', storyId, visitId ?? 'open'],
    queryFn: ({ signal }) => readClock({ storyId, visitId }, signal),
    staleTime: 5_000,
    retry: (failures, reason) => failures < 1 && !(reason instanceof ClockRefused),
    refetchInterval: ({ state }) => (state.data && !state.data.leftAt ? EVERY_MINUTE : false),
  });
  if (data) return <ClockExplanationView clock={data} named={named} />;
  if (isPending) {
    return (
      <Stack gap="xs" py="xs" aria-busy="true" aria-label={t('loading')} role="status">
        <Skeleton h={18} w="60%" />
        {[100, 92, 97, 88, 70].map((width) => (
          <Skeleton key={width} h={12} w={`${width}%`} />
        ))}
      </Stack>
    );
  }
  const messages = error instanceof ClockRefused ? error.reasons.map(refusalText) : [t('failedText')];
  return <ErrorNotice title={t('failed')} messages={messages} onRetry={() => void refetch()} />;
}
