'use client';

import { createContext, type ReactNode, useContext } from 'react';
import type { OfficeCalendarDefinition } from '@/lib/worktime/calendar';
import type { CalendarActions, CalendarDialog } from './calendar-actions';

interface CalendarContext {
  calendar: OfficeCalendarDefinition;
  version: string;
  /** Local date of today, 'YYYY-MM-DD'. */
  today: string;
  /** Null for who may only look. */
  actions: CalendarActions | null;
  open: (dialog: CalendarDialog) => void;
}

const Context = createContext<CalendarContext | null>(null);

export function CalendarProvider(props: { value: CalendarContext; children: ReactNode }) {
  return <Context value={props.value}>{props.children}</Context>;
}

/** The calendar on this page, and the way to open what changes it. */
export function useCalendar(): CalendarContext {
  const context = useContext(Context);
  if (!context) throw new Error('useCalendar outside CalendarProvider');
  return context;
}
