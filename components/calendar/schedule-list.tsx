'use client';

import { ActionIcon, Button, Menu } from '@mantine/core';
import { IconCalendarOff, IconDots, IconPencil, IconPlus, IconTrash } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { Panel } from '@/components/ui/panel';
import type { Schedule } from '@/lib/worktime/calendar';
import { isBaseSchedule, scheduleInForce } from '@/lib/worktime/schedule-in-force';
import { useCalendar } from './calendar-context';
import classes from './calendar-page.module.css';
import { useCalendarWords } from './calendar-words';
import { WeekTable } from './week-table';

const ICON = { size: 16, stroke: 1.7, 'aria-hidden': true } as const;

/** The schedules: the one in force first, then the usual one, then the others from the newest. */
export function ScheduleList() {
  const t = useTranslations('calendar');
  const { calendar, today, actions, open } = useCalendar();
  const inForce = scheduleInForce(calendar.schedules, today)?.key;
  const rank = (schedule: Schedule) => (schedule.key === inForce ? 0 : isBaseSchedule(schedule) ? 1 : 2);
  const schedules = calendar.schedules.toSorted(
    (a, b) => rank(a) - rank(b) || (b.validFrom ?? '').localeCompare(a.validFrom ?? ''),
  );
  return (
    <>
      <div className={classes.sectionHead}>
        <h2>{t('schedules')}</h2>
        {actions ? (
          <Button
            variant="default"
            leftSection={<IconPlus {...ICON} />}
            onClick={() => open({ kind: 'schedule', was: null, ending: false })}
          >
            {t('addSchedule')}
          </Button>
        ) : null}
      </div>
      <div className={classes.schedules}>
        {schedules.map((schedule) => (
          <ScheduleCard key={schedule.key} schedule={schedule} now={schedule.key === inForce} />
        ))}
      </div>
    </>
  );
}

function ScheduleCard({ schedule, now }: { schedule: Schedule; now: boolean }) {
  const t = useTranslations('calendar');
  const words = useCalendarWords();
  const { actions } = useCalendar();
  return (
    <Panel
      flush
      title={schedule.name}
      description={words.validity(schedule)}
      actions={
        <div className={classes.cardActions}>
          {now ? <strong className={classes.now}>{t('now')}</strong> : null}
          {actions ? <ScheduleMenu schedule={schedule} /> : null}
        </div>
      }
    >
      <WeekTable week={schedule.week} />
    </Panel>
  );
}

function ScheduleMenu({ schedule }: { schedule: Schedule }) {
  const t = useTranslations('calendar');
  const common = useTranslations('common');
  const { open } = useCalendar();
  const base = isBaseSchedule(schedule);
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon aria-label={t('scheduleMenu', { name: schedule.name })}>
          <IconDots size={18} stroke={1.7} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item
          leftSection={<IconPencil {...ICON} />}
          onClick={() => open({ kind: 'schedule', was: schedule, ending: false })}
        >
          {common('change')}
        </Menu.Item>
        {base ? null : (
          <>
            <Menu.Item
              leftSection={<IconCalendarOff {...ICON} />}
              onClick={() => open({ kind: 'schedule', was: schedule, ending: true })}
            >
              {t('endSchedule')}
            </Menu.Item>
            <Menu.Item
              color="red"
              leftSection={<IconTrash {...ICON} />}
              onClick={() => open({ kind: 'scheduleRemoval', schedule })}
            >
              {common('remove')}
            </Menu.Item>
          </>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
