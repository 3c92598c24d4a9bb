'use client';

import { ActionIcon, Menu, Table, Text } from '@mantine/core';
import { IconDots, IconPencil, IconTrash } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import type { Holiday } from '@/lib/worktime/calendar';
import { useCalendar } from './calendar-context';
import classes from './calendar-page.module.css';
import { useCalendarWords } from './calendar-words';

const ICON = { size: 16, stroke: 1.7, 'aria-hidden': true } as const;

/** One holiday of the list. On a phone kind and status stand under the name. */
export function HolidayRow({ holiday }: { holiday: Holiday }) {
  const t = useTranslations('calendar');
  const words = useCalendarWords();
  const { actions } = useCalendar();
  const { date, name, kind, status, source } = holiday;
  const statusText = t(`holidayStatus.${status}`);
  const shownStatus = status === 'final' ? statusText : <span className={classes.unsure}>{statusText}</span>;
  return (
    <Table.Tr>
      <Table.Td className={classes.nowrap}>
        <span className={classes.wide}>{words.dayDate(date)}</span>
        <span className={classes.narrow}>{words.shortDate(date)}</span>
      </Table.Td>
      <Table.Td>
        {name}
        <Text size="xs" c="dimmed" hiddenFrom="sm" mt={2}>
          {t(`holidayKind.${kind}`)} · {shownStatus}
        </Text>
        {source ? (
          <Text size="xs" c="dimmed" visibleFrom="sm">
            {source}
          </Text>
        ) : null}
      </Table.Td>
      <Table.Td className={classes.dim} visibleFrom="sm">
        {t(`holidayKind.${kind}`)}
      </Table.Td>
      <Table.Td className={classes.dim} visibleFrom="sm">
        {shownStatus}
      </Table.Td>
      {actions ? (
        <Table.Td ta="right" py={4}>
          <HolidayMenu holiday={holiday} />
        </Table.Td>
      ) : null}
    </Table.Tr>
  );
}

function HolidayMenu({ holiday }: { holiday: Holiday }) {
  const t = useTranslations('calendar');
  const common = useTranslations('common');
  const words = useCalendarWords();
  const { open } = useCalendar();
  const { name, date } = holiday;
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon aria-label={t('holidayMenu', { name, date: words.date(date) })}>
          <IconDots size={18} stroke={1.7} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item
          leftSection={<IconPencil {...ICON} />}
          onClick={() => open({ kind: 'holiday', was: holiday, date })}
        >
          {common('change')}
        </Menu.Item>
        <Menu.Item
          color="red"
          leftSection={<IconTrash {...ICON} />}
          onClick={() => open({ kind: 'holidayRemoval', holiday })}
        >
          {common('remove')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
