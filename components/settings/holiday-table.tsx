'use client';

import { NativeSelect, Table } from '@mantine/core';
import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { Panel } from '@/components/ui/panel';
import { formatDayDate, zonedTime } from '@/lib/format/date';
import type { Locale } from '@/lib/format/locale';
import type { Holiday } from '@/lib/worktime/calendar';
import classes from './settings.module.css';

/** The holidays of one year at a time, with how sure each date is. */
export function HolidayTable(props: { holidays: Holiday[]; year: string }) {
  const t = useTranslations('settings.calendar');
  const locale = useLocale() as Locale;
  const years = [...new Set(props.holidays.map(({ date }) => date.slice(0, 4)))];
  const [year, setYear] = useState(years.includes(props.year) ? props.year : (years.at(-1) ?? props.year));
  const holidays = props.holidays.filter(({ date }) => date.startsWith(year));
  return (
    <Panel
      flush
      title={t('holidays')}
      description={t('holidaysCount', { count: holidays.length })}
      actions={
        <NativeSelect
          className={classes.pick}
          aria-label={t('year')}
          data={years}
          value={year}
          onChange={(event) => setYear(event.currentTarget.value)}
        />
      }
    >
      <Table className={classes.table}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t('date')}</Table.Th>
            <Table.Th scope="col">{t('holiday')}</Table.Th>
            <Table.Th scope="col">{t('kind')}</Table.Th>
            <Table.Th scope="col">{t('status')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {holidays.map(({ date, name, kind, status }) => (
            <Table.Tr key={date}>
              <Table.Td className={classes.nowrap}>
                {formatDayDate(zonedTime(date, '00:00'), locale)}
              </Table.Td>
              <Table.Td>{name}</Table.Td>
              <Table.Td className={classes.dim}>{t(`holidayKind.${kind}`)}</Table.Td>
              <Table.Td className={classes.dim}>{t(`holidayStatus.${status}`)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Panel>
  );
}
