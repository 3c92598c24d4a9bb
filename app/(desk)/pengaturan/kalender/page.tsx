import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { requirePage } from '@/app/session';
import { CalendarView } from '@/components/settings/calendar-view';
import { database } from '@/db/client';
import { readCalendarDefinition } from '@/db/queries/calendar';
import { zonedDateKey } from '@/lib/format/date';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('settings.calendar');
  return { title: t('title') };
}

/** The working hours and holidays that every clock of the desk runs on. */
export default async function CalendarPage() {
  await requirePage('/pengaturan/kalender', 'settings.view');
  const calendar = await readCalendarDefinition(database());
  return <CalendarView calendar={calendar} today={zonedDateKey(new Date())} />;
}
