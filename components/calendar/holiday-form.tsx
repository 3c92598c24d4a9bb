'use client';

import { Button, Group, NativeSelect, Stack, TextInput } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { HOLIDAY_KINDS, HOLIDAY_STATUSES, type Holiday } from '@/lib/worktime/calendar';
import type { Steps } from './change-steps';
import { useFieldFaults } from './use-field-faults';

interface Props {
  was: Holiday | null;
  /** The date to begin with. */
  date: string;
  steps: Steps;
  close: () => void;
}

/** Adds or changes a holiday. */
export function HolidayForm({ was, date, steps, close }: Props) {
  const t = useTranslations('calendar');
  const common = useTranslations('common');
  const faults = useFieldFaults(steps.faults);
  const [holiday, setHoliday] = useState<Holiday>(
    was ?? { date, name: '', kind: 'libur_daerah', status: 'final' },
  );
  function write(field: keyof Holiday, value: string) {
    setHoliday((before) => ({ ...before, [field]: value }));
    faults.mend(field);
  }
  function submit(event: FormEvent) {
    event.preventDefault();
    steps.propose({ kind: 'holidaySaved', was: was?.date ?? null, holiday });
  }
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        <TextInput
          type="date"
          label={t('date')}
          min="1900-01-01"
          max="2199-12-31"
          required
          value={holiday.date}
          error={faults.of('date')}
          onChange={(event) => write('date', event.currentTarget.value)}
        />
        <TextInput
          label={t('holidayName')}
          placeholder={t('holidayNameExample')}
          maxLength={160}
          required
          data-autofocus
          ref={(input) => {
            if (input && !input.dataset.met) {
              input.dataset.met = 'yes';
              input.focus();
            }
          }}
          value={holiday.name}
          error={faults.of('name')}
          onChange={(event) => write('name', event.currentTarget.value)}
        />
        <NativeSelect
          label={t('kind')}
          value={holiday.kind}
          data={HOLIDAY_KINDS.map((kind) => ({ value: kind, label: t(`holidayKind.${kind}`) }))}
          onChange={(event) => write('kind', event.currentTarget.value)}
        />
        <NativeSelect
          label={t('status')}
          description={t('statusText')}
          value={holiday.status}
          data={HOLIDAY_STATUSES.map((status) => ({ value: status, label: t(`holidayStatus.${status}`) }))}
          onChange={(event) => write('status', event.currentTarget.value)}
        />
        <TextInput
          label={t('sourceOptional')}
          placeholder={t('sourceExample')}
          maxLength={500}
          value={holiday.source ?? ''}
          error={faults.of('source')}
          onChange={(event) => write('source', event.currentTarget.value)}
        />
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
