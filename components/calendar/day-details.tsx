'use client';

import { Button, Group, Stack, Text } from '@mantine/core';
import { IconPencil, IconPlus, IconTrash } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { yearDay } from '@/lib/calendar/year-days';
import { dayOfDateKey, weekdayOf } from '@/lib/worktime/local-day';
import { useCalendar } from './calendar-context';
import { useCalendarWords } from './calendar-words';
import classes from './day-details.module.css';
import { DayFace } from './day-face';

const ICON = { size: 16, stroke: 1.7, 'aria-hidden': true } as const;

/** What a day is, and for an editor what can be done about it. */
export function DayDetails({ date, close }: { date: string; close: () => void }) {
  const t = useTranslations('calendar');
  const common = useTranslations('common');
  const words = useCalendarWords();
  const { calendar, today, actions, open } = useCalendar();
  const day = yearDay(calendar, date);
  const { holiday, schedule } = day;
  const slots = schedule?.week[weekdayOf(dayOfDateKey(date))] ?? [];
  const hours = slots.length > 0 ? words.slots(slots) : t('off');
  return (
    <Stack gap="md">
      <div className={classes.day}>
        <DayFace
          mark={day.mark}
          unsure={holiday !== null && holiday.status !== 'final'}
          today={date === today}
        >
          {Number(date.slice(8))}
        </DayFace>
        <div>
          <div className={classes.name}>
            {holiday ? holiday.name : t(day.minutes > 0 ? 'workday' : 'dayOff')}
          </div>
          <Text size="sm" c="dimmed">
            {holiday
              ? `${t(`holidayKind.${holiday.kind}`)} · ${t(`holidayStatus.${holiday.status}`)}`
              : day.minutes > 0
                ? t('worked', { length: words.length(day.minutes) })
                : t('noClock')}
          </Text>
        </div>
      </div>
      <dl className={classes.facts}>
        <dt>{t('schedule')}</dt>
        <dd>{schedule ? schedule.name : common('none')}</dd>
        <dt>{holiday ? t('hoursWithoutHoliday') : t('hours')}</dt>
        <dd>{hours}</dd>
        {holiday?.source ? (
          <>
            <dt>{t('source')}</dt>
            <dd>{holiday.source}</dd>
          </>
        ) : null}
      </dl>
      <Group justify="flex-end" gap="xs">
        {actions && holiday ? (
          <>
            <Button
              variant="default"
              leftSection={<IconTrash {...ICON} />}
              onClick={() => open({ kind: 'holidayRemoval', holiday })}
            >
              {common('remove')}
            </Button>
            <Button
              leftSection={<IconPencil {...ICON} />}
              onClick={() => open({ kind: 'holiday', was: holiday, date })}
            >
              {common('change')}
            </Button>
          </>
        ) : null}
        {actions && !holiday ? (
          <Button
            leftSection={<IconPlus {...ICON} />}
            onClick={() => open({ kind: 'holiday', was: null, date })}
          >
            {t('addHoliday')}
          </Button>
        ) : null}
        {actions ? null : (
          <Button variant="default" onClick={close}>
            {common('close')}
          </Button>
        )}
      </Group>
    </Stack>
  );
}
