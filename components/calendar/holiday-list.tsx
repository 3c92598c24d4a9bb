'use client';

import { ActionIcon, Button, Table, Text, useMatches, VisuallyHidden } from '@mantine/core';
import { IconBeach, IconPencil, IconPlus, IconTrash } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { EmptyState } from '@/components/ui/empty-state';
import { Panel } from '@/components/ui/panel';
import type { Holiday } from '@/lib/worktime/calendar';
import { useCalendar } from './calendar-context';
import classes from './calendar-page.module.css';
import { useCalendarWords } from './calendar-words';

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

function HolidayRow({ holiday }: { holiday: Holiday }) {
  const t = useTranslations('calendar');
  const words = useCalendarWords();
  const narrow = useMatches({ base: true, sm: false });
  const { actions, open } = useCalendar();
  const { date, name, kind, status, source } = holiday;
  const statusText = t(`holidayStatus.${status}`);
  return (
    <Table.Tr>
      <Table.Td className={classes.nowrap}>{narrow ? words.shortDate(date) : words.dayDate(date)}</Table.Td>
      <Table.Td>
        {name}
        {source ? (
          <Text size="xs" c="dimmed">
            {source}
          </Text>
        ) : null}
        <Text size="xs" c="dimmed" hiddenFrom="sm">
          {t(`holidayKind.${kind}`)} · {statusText}
        </Text>
      </Table.Td>
      <Table.Td className={classes.dim} visibleFrom="sm">
        {t(`holidayKind.${kind}`)}
      </Table.Td>
      <Table.Td className={classes.dim} visibleFrom="sm">
        {status === 'final' ? statusText : <span className={classes.unsure}>{statusText}</span>}
      </Table.Td>
      {actions ? (
        <Table.Td className={classes.nowrap} ta="right">
          <ActionIcon
            aria-label={t('changeHoliday', { name, date: words.date(date) })}
            onClick={() => open({ kind: 'holiday', was: holiday, date })}
          >
            <IconPencil size={17} stroke={1.7} aria-hidden />
          </ActionIcon>
          <ActionIcon
            aria-label={t('removeHoliday', { name, date: words.date(date) })}
            onClick={() => open({ kind: 'holidayRemoval', holiday })}
          >
            <IconTrash size={17} stroke={1.7} aria-hidden />
          </ActionIcon>
        </Table.Td>
      ) : null}
    </Table.Tr>
  );
}
