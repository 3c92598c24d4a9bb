'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { PageHeader } from '@/components/ui/page-header';
import type { OfficeEvent } from '@/lib/office/office-event';
import type { OfficeCalendarDefinition } from '@/lib/worktime/calendar';
import type { CalendarActions, CalendarDialog } from './calendar-actions';
import { CalendarProvider } from './calendar-context';
import { CalendarDialogs } from './calendar-dialogs';
import classes from './calendar-page.module.css';
import { ChangeList } from './change-list';
import { FileMenu } from './file-menu';
import { HolidayList } from './holiday-list';
import { ScheduleList } from './schedule-list';
import { YearView } from './year-view';

/** The office's calendar: the year at a glance, its hours, its holidays, and who changed what. */
export function CalendarPage(props: {
  calendar: OfficeCalendarDefinition;
  version: string;
  today: string;
  year: number;
  changes: OfficeEvent[];
  actions: CalendarActions | null;
}) {
  const t = useTranslations('calendar');
  const [dialog, open] = useState<CalendarDialog | null>(null);
  const { calendar, version, today, year, actions } = props;
  return (
    <CalendarProvider value={{ calendar, version, today, actions, open }}>
      <PageHeader
        title={t('title')}
        description={actions ? t('lead') : t('leadReadOnly')}
        actions={<FileMenu year={year} />}
      />
      <div className={classes.stack}>
        <YearView key={year} year={year} />
        <ScheduleList />
        <HolidayList year={year} />
        <ChangeList changes={props.changes} />
      </div>
      <CalendarDialogs dialog={dialog} close={() => open(null)} />
    </CalendarProvider>
  );
}
