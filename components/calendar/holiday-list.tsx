'use client';

import { Button, Table, VisuallyHidden } from '@mantine/core';
import { IconBeach, IconPlus } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { EmptyState } from '@/components/ui/empty-state';
import { Panel } from '@/components/ui/panel';
import { useCalendar } from './calendar-context';
import classes from './calendar-page.module.css';
import { HolidayRow } from './holiday-row';

/** The holidays of a year, with how sure each date is and where it comes from. */
export function HolidayList({ year }: { year: number }) {
  const t = useTranslations('calendar');
  const { calendar, today, actions, open } = useCalendar();
  const holidays = calendar.holidays.filter(({ date }) => date.startsWith(`${year}-`));
  const unsure = holidays.filter(({ status }) => status !== 'final').length;
  const day = today.startsWith(`${year}-`) ? today : `${year}-01-01`;
  return (
    <Panel
      flush
      title={t('holidaysOf', { year })}
      description={t('holidaysCount', { count: holidays.length, unsure })}
      actions={
        actions ? (
          <Button
            variant="default"
            leftSection={<IconPlus size={16} stroke={1.7} aria-hidden />}
            onClick={() => open({ kind: 'holiday', was: null, date: day })}
          >
            {t('addHoliday')}
          </Button>
        ) : null
      }
    >
      {holidays.length === 0 ? (
        <EmptyState
          icon={<IconBeach size={22} stroke={1.6} aria-hidden />}
          title={t('noHolidays', { year })}
          level={3}
        >
          {actions ? t('noHolidaysText') : t('noHolidaysReadOnly')}
        </EmptyState>
      ) : (
        <Table className={classes.table}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{t('date')}</Table.Th>
              <Table.Th scope="col">{t('holiday')}</Table.Th>
              <Table.Th scope="col" visibleFrom="sm">
                {t('kind')}
              </Table.Th>
              <Table.Th scope="col" visibleFrom="sm">
                {t('status')}
              </Table.Th>
              {actions ? (
                <Table.Th scope="col">
                  <VisuallyHidden>{t('actions')}</VisuallyHidden>
                </Table.Th>
              ) : null}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {holidays.map((holiday) => (
              <HolidayRow key={holiday.date} holiday={holiday} />
            ))}
          </Table.Tbody>
        </Table>
      )}
    </Panel>
  );
}
