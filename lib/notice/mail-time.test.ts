import { expect, it } from 'vitest';
import { compileCalendar } from '@/lib/worktime/compile-calendar';
import { DEFAULT_CALENDAR } from '@/lib/worktime/default-calendar';
import { mailDueAt } from './mail-time';

const calendar = compileCalendar(DEFAULT_CALENDAR);
const wib = (time: string) => new Date(`${time.replace(' ', 'T')}:00+07:00`);

it.each<[string, Parameters<typeof mailDueAt>[0], string, string | null]>([
  [
    'mail that goes soon leaves a minute for reading it in the app',
    'soon',
    '2026-11-23 10:00',
    '2026-11-23 10:01',
  ],
  ['daily mail goes when the next working day begins', 'daily', '2026-11-23 10:00', '2026-11-24 07:30'],
  [
    'what comes in the night goes the morning after the day it is counted to',
    'daily',
    '2026-11-24 00:30',
    '2026-11-25 07:30',
  ],
  ['a Friday’s goes on Monday', 'daily', '2026-11-27 15:00', '2026-11-30 07:30'],
  ['holidays are passed over', 'daily', '2026-12-24 15:00', '2026-12-28 07:30'],
  ['never is never', 'never', '2026-11-23 10:00', null],
])('%s', (_, pace, at, due) => {
  expect(mailDueAt(pace, wib(at), calendar)).toEqual(due && wib(due));
});
