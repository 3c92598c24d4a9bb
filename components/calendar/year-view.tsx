'use client';

import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { Panel } from '@/components/ui/panel';
import { FIRST_YEAR, LAST_YEAR, yearMonths } from '@/lib/calendar/year-days';
import { useCalendar } from './calendar-context';
import { MonthGrid } from './month-grid';
import { useYearFocus } from './use-year-focus';
import { YearLegend } from './year-legend';
import classes from './year-view.module.css';

const address = (year: number) => `/pengaturan/kalender?tahun=${year}`;

/**
 * Twelve months side by side. One tab stop: the arrow keys walk the days, Home and End the month, Page up and
 * down from month to month; Enter opens a day.
 */
export function YearView({ year }: { year: number }) {
  const t = useTranslations('calendar');
  const { calendar, today } = useCalendar();
  const months = useMemo(() => yearMonths(calendar, year), [calendar, year]);
  const focus = useYearFocus(year, today);
  const workingDays = months.reduce((sum, month) => sum + month.workingDays, 0);
  const thisYear = Number(today.slice(0, 4));
  return (
    <Panel
      title={t('yearTitle', { year })}
      description={t('yearSum', {
        days: workingDays,
        holidays: calendar.holidays.filter(({ date }) => date.startsWith(`${year}-`)).length,
      })}
      actions={
        <nav className={classes.stepper} aria-label={t('yearStepper')}>
          {year === thisYear ? null : (
            <Link className={classes.thisYear} href={address(thisYear)} scroll={false}>
              {t('thisYear')}
            </Link>
          )}
          {year > FIRST_YEAR ? (
            <Link
              className={classes.step}
              href={address(year - 1)}
              scroll={false}
              aria-label={t('showYear', { year: year - 1 })}
            >
              <IconChevronLeft size={18} stroke={1.8} aria-hidden />
            </Link>
          ) : null}
          <span className={classes.yearNow} aria-hidden>
            {year}
          </span>
          {year < LAST_YEAR ? (
            <Link
              className={classes.step}
              href={address(year + 1)}
              scroll={false}
              aria-label={t('showYear', { year: year + 1 })}
            >
              <IconChevronRight size={18} stroke={1.8} aria-hidden />
            </Link>
          ) : null}
        </nav>
      }
    >
      <YearLegend />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys move between the buttons inside. */}
      <div className={classes.year} ref={focus.ref} onKeyDown={focus.onKeyDown}>
        {months.map((month) => (
          <MonthGrid
            key={month.month}
            year={year}
            month={month}
            tabStop={focus.tabStop}
            onFocusDay={focus.stop}
          />
        ))}
      </div>
      <p className={classes.hint}>{t('yearHint')}</p>
    </Panel>
  );
}
