import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { requirePage } from '@/app/session';
import { CalendarPage } from '@/components/calendar/calendar-page';
import { database } from '@/db/client';
import { readCalendarDefinition } from '@/db/queries/calendar';
import { listOfficeEvents } from '@/db/queries/office-events';
import { calendarVersion } from '@/lib/calendar/calendar-version';
import { yearFromAddress } from '@/lib/calendar/year-days';
import { zonedDateKey } from '@/lib/format/date';
import { may } from '@/lib/sop/permissions';
import { previewChange, readFile, saveChange } from './actions';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('calendar');
  return { title: t('title') };
}

const LAST_CHANGES = 8;

/** The working hours and holidays that every clock of the desk runs on. */
export default async function CalendarSettings(props: {
  searchParams: Promise<{ tahun?: string | string[] }>;
}) {
  const { actor } = await requirePage('/pengaturan/kalender', 'settings.view');
  const db = database();
  const [calendar, changes, { tahun }] = await Promise.all([
    readCalendarDefinition(db),
    listOfficeEvents(db, ['calendarChanged'], LAST_CHANGES),
    props.searchParams,
  ]);
  const today = zonedDateKey(new Date());
  return (
    <CalendarPage
      calendar={calendar}
      version={calendarVersion(calendar)}
      today={today}
      year={yearFromAddress(typeof tahun === 'string' ? tahun : undefined, today)}
      changes={changes}
      actions={may(actor, 'calendar.manage') ? { preview: previewChange, save: saveChange, readFile } : null}
    />
  );
}
