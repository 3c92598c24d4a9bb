'use client';

import { Alert, Button, Group, Stack, TextInput } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import type { ScheduleDraft } from '@/lib/calendar/calendar-change';
import { timeFromText } from '@/lib/calendar/time-text';
import type { Schedule, WeekSlots } from '@/lib/worktime/calendar';
import { isBaseSchedule } from '@/lib/worktime/schedule-in-force';
import { useCalendar } from './calendar-context';
import type { Steps } from './change-steps';
import { useFieldFaults } from './use-field-faults';
import { WeekEditor } from './week-editor';

interface Props {
  was: Schedule | null;
  /** Begins with today as the last day. */
  ending: boolean;
  steps: Steps;
  close: () => void;
}

function readWeek(week: WeekSlots): WeekSlots {
  const read = Object.entries(week).map(([day, slots]) => [
    day,
    slots.map(({ from, to }) => ({ from: timeFromText(from), to: timeFromText(to) })),
  ]);
  return Object.fromEntries(read);
}

/** Adds or changes a schedule: its name, the days it holds, and its week. */
export function ScheduleForm({ was, ending, steps, close }: Props) {
  const t = useTranslations('calendar');
  const common = useTranslations('common');
  const { calendar, today } = useCalendar();
  const faults = useFieldFaults(steps.faults);
  const base = was !== null && isBaseSchedule(was);
  const [draft, setDraft] = useState<ScheduleDraft>(() => {
    const usual = calendar.schedules.find(isBaseSchedule) ?? calendar.schedules[0];
    const from = was ?? { name: '', validFrom: today, validTo: null, week: usual!.week };
    const { name, validFrom, validTo, week } = from;
    return { name, validFrom, validTo: ending ? today : validTo, week };
  });
  function write(field: keyof ScheduleDraft, value: string | null | WeekSlots) {
    setDraft((before) => ({ ...before, [field]: value }));
    if (field !== 'week') faults.mend(field);
  }
  function submit(event: FormEvent) {
    event.preventDefault();
    const schedule = { ...draft, week: readWeek(draft.week) };
    steps.propose({ kind: 'scheduleSaved', was: was?.key ?? null, schedule });
  }
  const dates = (field: 'validFrom' | 'validTo') => ({
    type: 'date',
    min: '1900-01-01',
    max: '2199-12-31',
    value: draft[field] ?? '',
    error: faults.of(field),
    onChange: (event: { currentTarget: HTMLInputElement }) => write(field, event.currentTarget.value || null),
  });
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        <TextInput
          label={t('scheduleName')}
          placeholder={t('scheduleNameExample')}
          maxLength={120}
          required
          data-autofocus={ending ? undefined : true}
          value={draft.name}
          error={faults.of('name')}
          onChange={(event) => write('name', event.currentTarget.value)}
        />
        {base ? (
          <Alert color="gray">{t('baseText')}</Alert>
        ) : (
          <Group grow align="flex-start" gap="sm">
            <TextInput label={t('firstDay')} required {...dates('validFrom')} />
            <TextInput
              label={t('lastDay')}
              description={t('lastDayText')}
              inputWrapperOrder={['label', 'input', 'description', 'error']}
              data-autofocus={ending || undefined}
              {...dates('validTo')}
            />
          </Group>
        )}
        <WeekEditor week={draft.week} change={(week) => write('week', week)} faults={faults} />
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={close}>
            {common('cancel')}
          </Button>
          <Button type="submit" loading={steps.busy}>
            {t('seeEffect')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
