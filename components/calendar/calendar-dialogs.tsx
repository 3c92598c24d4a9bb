'use client';

import { Modal, useMatches } from '@mantine/core';
import { useTranslations } from 'next-intl';
import type { CalendarDialog } from './calendar-actions';
import { useCalendar } from './calendar-context';
import { useCalendarWords } from './calendar-words';
import { ChangeSteps } from './change-steps';
import { DayDetails } from './day-details';
import { HolidayForm } from './holiday-form';
import { ImportFile } from './import-file';
import { ScheduleForm } from './schedule-form';

/** What is open over the page, one thing at a time. */
export function CalendarDialogs({ dialog, close }: { dialog: CalendarDialog | null; close: () => void }) {
  const common = useTranslations('common');
  const { actions } = useCalendar();
  const title = useTitle();
  const phone = useMatches({ base: true, sm: false });
  const wide = dialog?.kind === 'schedule' || dialog?.kind === 'import';
  return (
    <Modal
      opened={dialog !== null}
      onClose={close}
      title={dialog ? title(dialog) : ''}
      size={wide ? 760 : 520}
      fullScreen={phone && dialog?.kind !== 'day'}
      closeOnClickOutside={dialog?.kind === 'day'}
      closeButtonProps={{ 'aria-label': common('close') }}
    >
      {dialog?.kind === 'day' ? <DayDetails date={dialog.date} close={close} /> : null}
      {dialog && dialog.kind !== 'day' && actions ? (
        <ChangeSteps key={keyOf(dialog)} actions={actions} close={close} immediate={immediateChange(dialog)}>
          {(steps) => (
            <>
              {dialog.kind === 'holiday' ? <HolidayForm {...dialog} steps={steps} close={close} /> : null}
              {dialog.kind === 'schedule' ? <ScheduleForm {...dialog} steps={steps} close={close} /> : null}
              {dialog.kind === 'import' ? <ImportFile steps={steps} readFile={actions.readFile} /> : null}
            </>
          )}
        </ChangeSteps>
      ) : null}
    </Modal>
  );
}

function keyOf(dialog: CalendarDialog): string {
  return JSON.stringify(dialog);
}

/** A removal has no form: what it does is shown at once. */
function immediateChange(dialog: CalendarDialog) {
  if (dialog.kind === 'holidayRemoval') return { kind: 'holidayRemoved', date: dialog.holiday.date } as const;
  if (dialog.kind === 'scheduleRemoval')
    return { kind: 'scheduleRemoved', key: dialog.schedule.key } as const;
  return null;
}

function useTitle(): (dialog: CalendarDialog) => string {
  const t = useTranslations('calendar');
  const words = useCalendarWords();
  return (dialog) => {
    switch (dialog.kind) {
      case 'day':
        return words.dayDate(dialog.date);
      case 'holiday':
        return t(dialog.was ? 'holidayChangeTitle' : 'holidayAddTitle');
      case 'holidayRemoval':
        return t('holidayRemoveTitle', { name: dialog.holiday.name, date: words.date(dialog.holiday.date) });
      case 'schedule':
        return dialog.was ? t('scheduleChangeTitle', { name: dialog.was.name }) : t('scheduleAddTitle');
      case 'scheduleRemoval':
        return t('scheduleRemoveTitle', { name: dialog.schedule.name });
      case 'import':
        return t('importTitle');
    }
  };
}
