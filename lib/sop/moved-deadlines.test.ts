import { expect, test } from 'vitest';
import { compileCalendar } from '@/lib/worktime/compile-calendar';
import { DEFAULT_CALENDAR } from '@/lib/worktime/default-calendar';
import { movedDeadlines, type OpenClock } from './moved-deadlines';

const at = (local: string) => new Date(`${local.replace(' ', 'T')}:00+07:00`);
const before = compileCalendar(DEFAULT_CALENDAR);
const withHoliday = (...dates: string[]) =>
  compileCalendar({
    ...DEFAULT_CALENDAR,
    holidays: [
      ...DEFAULT_CALENDAR.holidays,
      ...dates.map((date) => ({ date, name: 'x', kind: 'libur_daerah' as const, status: 'final' as const })),
    ],
  });
const clock = (number: number, visit: Partial<OpenClock['visit']>, standardMinutes = 60): OpenClock => ({
  storyId: `s${number}`,
  number,
  title: `Naskah ${number}`,
  stageName: { id: 'Menyusun', en: 'Composing' },
  visit: {
    enteredAt: at('2026-11-24 15:00'),
    takenUpAt: at('2026-11-24 15:30'),
    leftAt: null,
    pauses: [],
    ...visit,
  },
  standardMinutes,
  earlierWorkMs: 0,
});
// Tuesday 24 November 2026, 15.45: half an hour of work is left to 16.00, the rest falls on Wednesday.
const now = at('2026-11-24 15:45');
const move = (clocks: OpenClock[], after = withHoliday('2026-11-25')) =>
  movedDeadlines(clocks, { before, after }, now);

test('a holiday tomorrow moves the deadline that falls on it to the day after', () => {
  expect(move([clock(7, {})])).toEqual([
    {
      storyId: 's7',
      number: 7,
      title: 'Naskah 7',
      stageName: { id: 'Menyusun', en: 'Composing' },
      before: at('2026-11-25 08:00'),
      after: at('2026-11-26 08:00'),
    },
  ]);
});

test('a deadline that comes before the change does not move', () => {
  expect(move([clock(7, {}, 20)])).toEqual([]);
  expect(move([clock(7, {})], withHoliday('2026-11-27'))).toEqual([]);
});

test('work that waits or rests has no deadline yet, and without a standard there is none', () => {
  const paused = { pauses: [{ from: at('2026-11-24 15:40'), to: null }] };
  expect(move([clock(1, { takenUpAt: null }), clock(2, paused)])).toEqual([]);
  expect(move([{ ...clock(3, {}), standardMinutes: null }])).toEqual([]);
});

test('a holiday on a day already worked brings back a deadline that had passed', () => {
  const late = clock(9, { enteredAt: at('2026-11-23 09:00'), takenUpAt: at('2026-11-23 09:00') });
  expect(move([late], withHoliday('2026-11-23', '2026-11-24'))).toMatchObject([
    { number: 9, before: null, after: at('2026-11-25 08:30') },
  ]);
});

test('the soonest comes first', () => {
  const clocks = [clock(1, {}, 120), clock(2, {}, 40), clock(3, {}, 60)];
  expect(move(clocks).map(({ number }) => number)).toEqual([2, 3, 1]);
});
