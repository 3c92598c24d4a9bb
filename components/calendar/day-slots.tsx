'use client';

import { ActionIcon, Input, TextInput } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { timeFromText } from '@/lib/calendar/time-text';
import { nextSlot } from '@/lib/calendar/week-hours';
import type { Slot } from '@/lib/worktime/calendar';
import { useCalendarWords } from './calendar-words';
import classes from './week-editor.module.css';

/** The slots of one weekday: times as they are typed, read into a clock's form when left. */
export function DaySlots(props: {
  name: string;
  slots: Slot[];
  total: string;
  /** Whether a place such as '0.from' is at fault. */
  wrong: (place: string) => boolean;
  faults: string[];
  change: (slots: Slot[]) => void;
}) {
  const t = useTranslations('calendar');
  const { hour } = useCalendarWords();
  const { name, slots, change } = props;
  const write = (at: number, end: keyof Slot, time: string) =>
    change(slots.map((slot, i) => (i === at ? { ...slot, [end]: time } : slot)));

  const time = (at: number, end: keyof Slot) => {
    const wrong = props.wrong(`${at}.${end}`) || props.wrong(String(at));
    return (
      <TextInput
        className={classes.time}
        aria-label={t(end === 'from' ? 'slotFrom' : 'slotTo', { day: name, number: at + 1 })}
        inputMode="decimal"
        autoComplete="off"
        placeholder={hour('00:00')}
        maxLength={6}
        size="xs"
        error={wrong}
        value={hour(slots[at]?.[end] ?? '')}
        onChange={(event) => write(at, end, event.currentTarget.value)}
        onBlur={(event) => write(at, end, timeFromText(event.currentTarget.value))}
      />
    );
  };
  return (
    <div className={classes.day}>
      <span className={classes.name}>{name}</span>
      <div className={classes.slots}>
        {slots.map((_, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a slot is its place in the day.
          <span key={at} className={classes.slot}>
            {time(at, 'from')}
            <span aria-hidden>–</span>
            {time(at, 'to')}
            <ActionIcon
              size={28}
              aria-label={t('removeSlot', { day: name, number: at + 1 })}
              onClick={() => change(slots.filter((_slot, i) => i !== at))}
            >
              <IconX size={15} stroke={1.8} aria-hidden />
            </ActionIcon>
          </span>
        ))}
        <ActionIcon
          size={30}
          variant="default"
          aria-label={t('addSlot', { day: name })}
          disabled={slots.length >= 12}
          onClick={() => change([...slots, nextSlot(slots)])}
        >
          <IconPlus size={15} stroke={1.8} aria-hidden />
        </ActionIcon>
      </div>
      <span className={classes.length}>{props.total}</span>
      {props.faults.length > 0 ? (
        <div className={classes.faults} role="alert" data-fault>
          {props.faults.map((fault) => (
            <Input.Error key={fault} size="sm">
              {fault}
            </Input.Error>
          ))}
        </div>
      ) : null}
    </div>
  );
}
