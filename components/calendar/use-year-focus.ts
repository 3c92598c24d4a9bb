'use client';

import { type KeyboardEvent, useRef, useState } from 'react';
import { dateKeyOfDay, dayOfDateKey } from '@/lib/worktime/local-day';

/** The same day of another month, or that month's last one. */
function inOtherMonth(date: string, months: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const first = new Date(Date.UTC(year, month - 1 + months, 1));
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  first.setUTCDate(Math.min(day, last));
  return first.toISOString().slice(0, 10);
}

function target(date: string, key: string): string | null {
  const by = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 }[key];
  if (by !== undefined) return dateKeyOfDay(dayOfDateKey(date) + by);
  if (key === 'PageUp') return inOtherMonth(date, -1);
  if (key === 'PageDown') return inOtherMonth(date, 1);
  if (key === 'Home') return `${date.slice(0, 8)}01`;
  if (key === 'End') return dateKeyOfDay(dayOfDateKey(inOtherMonth(`${date.slice(0, 8)}01`, 1)) - 1);
  return null;
}

/** One tab stop among the days of a year, moved by the keys. Days carry `data-date`. */
export function useYearFocus(year: number, today: string) {
  const ref = useRef<HTMLDivElement>(null);
  const [tabStop, stop] = useState(today.startsWith(`${year}-`) ? today : `${year}-01-01`);

  function onKeyDown(event: KeyboardEvent) {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const next = target(tabStop, event.key);
    if (next === null) return;
    event.preventDefault();
    if (!next.startsWith(`${year}-`)) return;
    stop(next);
    ref.current?.querySelector<HTMLElement>(`[data-date="${next}"]`)?.focus();
  }

  return { ref, tabStop, stop, onKeyDown };
}
