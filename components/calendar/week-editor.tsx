'use client';

import { Button, Input, Menu } from '@mantine/core';
import { IconCopy } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { timeFromText } from '@/lib/calendar/time-text';
import { dayMinutes, weekMinutes } from '@/lib/calendar/week-hours';
import type { Slot, Weekday, WeekSlots } from '@/lib/worktime/calendar';
import { useCalendarWords } from './calendar-words';
import { DaySlots } from './day-slots';
import type { useFieldFaults } from './use-field-faults';
import classes from './week-editor.module.css';

const WEEKDAYS: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];
const COPY_TO = { toThursday: [2, 3, 4], toFriday: [2, 3, 4, 5], toAll: [2, 3, 4, 5, 6, 7] } as const;

const readSlots = (slots: readonly Slot[]) =>
  slots.map(({ from, to }) => ({ from: timeFromText(from), to: timeFromText(to) }));

/** The hours of each weekday, several slots a day, with what they come to. */
export function WeekEditor(props: {
  week: WeekSlots;
  change: (week: WeekSlots) => void;
  faults: ReturnType<typeof useFieldFaults>;
}) {
  const t = useTranslations('calendar');
  const words = useCalendarWords();
  const { week, change, faults } = props;
  const read = Object.fromEntries(WEEKDAYS.map((day) => [day, readSlots(week[day])])) as WeekSlots;

  function write(day: Weekday, slots: Slot[]) {
    change({ ...week, [day]: slots });
    faults.mend(`week.${day}`);
    faults.mend('week');
  }
  function copyMonday(days: readonly Weekday[]) {
    const copied = days.map((day) => [day, week[1].map((slot) => ({ ...slot }))]);
    change({ ...week, ...Object.fromEntries(copied) });
    for (const day of days) faults.mend(`week.${day}`);
  }

  return (
    <fieldset className={classes.week}>
      <legend>{t('weekHours')}</legend>
      <div className={classes.tools}>
        <p>{t('weekHoursText')}</p>
        <Menu position="bottom-end">
          <Menu.Target>
            <Button variant="default" size="xs" leftSection={<IconCopy size={15} stroke={1.7} aria-hidden />}>
              {t('copyMonday')}
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {Object.entries(COPY_TO).map(([key, days]) => (
              <Menu.Item key={key} onClick={() => copyMonday(days)}>
                {t(`copyTo.${key}`)}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      </div>
      {WEEKDAYS.map((day) => (
        <DaySlots
          key={day}
          name={t(`day.${day}`)}
          slots={week[day]}
          total={read[day].length === 0 ? t('off') : words.length(dayMinutes(read[day]))}
          wrong={(place) => faults.has(`week.${day}.${place}`)}
          faults={faults.within(`week.${day}`)}
          change={(slots) => write(day, slots)}
        />
      ))}
      <p className={classes.total} aria-live="polite">
        <span>{t('week')}</span>
        <strong>{words.length(weekMinutes(read))}</strong>
      </p>
      {faults.of('week') ? (
        <Input.Error size="sm" role="alert" data-fault>
          {faults.of('week')}
        </Input.Error>
      ) : null}
    </fieldset>
  );
}
