'use client';

import { Button, Group, Stack, Text } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import type { CalendarChange } from '@/lib/calendar/calendar-change';
import type { ChangePreview } from '@/lib/calendar/change-preview';
import classes from './confirm-change.module.css';
import { MovedList } from './moved-list';

/** The last step: which open deadlines move, and the button that makes it so. */
export function ConfirmChange(props: {
  change: CalendarChange;
  preview: ChangePreview;
  busy: boolean;
  save: () => void;
  back: () => void;
}) {
  const t = useTranslations('calendar');
  const common = useTranslations('common');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { moved, running } = props.preview;
  const removal = props.change.kind === 'holidayRemoved' || props.change.kind === 'scheduleRemoved';
  return (
    <Stack gap="md">
      <div>
        <h3 ref={heading} tabIndex={-1} className={classes.heading}>
          {t('moved.title', { count: moved.length })}
        </h3>
        <Text size="sm" c="dimmed">
          {t('moved.of', { running })}
        </Text>
      </div>
      <MovedList moved={moved} />
      <Text size="sm" c="dimmed">
        {t('moved.finishedStay')}
      </Text>
      <Group justify="flex-end" gap="xs">
        <Button variant="default" onClick={props.back} disabled={props.busy}>
          {removal ? common('cancel') : common('back')}
        </Button>
        <Button color={removal ? 'red' : undefined} onClick={props.save} loading={props.busy}>
          {removal ? common('remove') : common('save')}
        </Button>
      </Group>
    </Stack>
  );
}
