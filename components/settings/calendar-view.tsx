import { useLocale, useTranslations } from 'next-intl';
import { PageHeader } from '@/components/ui/page-header';
import { Panel } from '@/components/ui/panel';
import { formatDate, zonedTime } from '@/lib/format/date';
import type { Locale } from '@/lib/format/locale';
import type { OfficeCalendarDefinition, Schedule } from '@/lib/worktime/calendar';
import { scheduleInForce } from '@/lib/worktime/schedule-in-force';
import { HolidayTable } from './holiday-table';
import classes from './settings.module.css';
import { WeekTable } from './week-table';

/** The calendar as stored. `today` is the local date, 'YYYY-MM-DD'; it marks the schedule in force. */
export function CalendarView({ calendar, today }: { calendar: OfficeCalendarDefinition; today: string }) {
  const t = useTranslations('settings.calendar');
  const locale = useLocale() as Locale;
  const inForce = scheduleInForce(calendar.schedules, today)?.key;
  const schedules = calendar.schedules.toSorted(
    (a, b) => Number(b.key === inForce) - Number(a.key === inForce),
  );
  const day = (key: string) => formatDate(zonedTime(key, '00:00'), locale);
  const validity = ({ validFrom, validTo }: Schedule) => {
    if (validFrom && validTo) return t('fromTo', { from: day(validFrom), to: day(validTo) });
    if (validFrom) return t('from', { from: day(validFrom) });
    return validTo ? t('to', { to: day(validTo) }) : t('always');
  };
  return (
    <>
      <PageHeader title={t('title')} description={t('lead')} />
      <div className={classes.stack}>
        {schedules.map((schedule) => (
          <Panel
            key={schedule.key}
            flush
            title={schedule.name}
            description={validity(schedule)}
            actions={schedule.key === inForce ? <strong className={classes.now}>{t('now')}</strong> : null}
          >
            <WeekTable week={schedule.week} />
          </Panel>
        ))}
        <HolidayTable holidays={calendar.holidays} year={today.slice(0, 4)} />
      </div>
    </>
  );
}
