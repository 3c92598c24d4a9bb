'use client';

import { NativeSelect, Table, Text, useMatches } from '@mantine/core';
import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { Panel } from '@/components/ui/panel';
import { formatDayDate, formatShortDate, zonedTime } from '@/lib/format/date';
import type { Locale } from '@/lib/format/locale';
import type { Holiday } from '@/lib/worktime/calendar';
import classes from './settings.module.css';

/** The holidays of one year at a time, with how sure each date is. */
export function HolidayTable(props: { holidays: Holiday[]; year: string }) {
  const t = useTranslations('settings.calendar');
  const locale = useLocale() as Locale;
  const narrow = useMatches({ base: true, sm: false });
  const day = (key: string) => {
    const date = zonedTime(key, '00:00');
    return narrow ? formatShortDate(date, locale) : formatDayDate(date, locale);
  };
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
            <Table.Th scope="col" visibleFrom="sm">
              {t('kind')}
            </Table.Th>
            <Table.Th scope="col" visibleFrom="sm">
              {t('status')}
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {holidays.map(({ date, name, kind, status }) => (
            <Table.Tr key={date}>
              <Table.Td className={classes.nowrap}>{day(date)}</Table.Td>
              <Table.Td>
                {name}
                <Text size="xs" c="dimmed" hiddenFrom="sm">
                  {t(`holidayKind.${kind}`)} · {t(`holidayStatus.${status}`)}
                </Text>
              </Table.Td>
              <Table.Td className={classes.dim} visibleFrom="sm">
                {t(`holidayKind.${kind}`)}
              </Table.Td>
              <Table.Td className={classes.dim} visibleFrom="sm">
                {t(`holidayStatus.${status}`)}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Panel>
  );
}
