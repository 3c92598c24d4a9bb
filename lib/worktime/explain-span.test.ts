import { expect, test } from 'vitest';
import { compileCalendar } from './compile-calendar';
import { DEFAULT_CALENDAR } from './default-calendar';
import { explainSpan, type SpanPart } from './explain-span';

const office = compileCalendar(DEFAULT_CALENDAR);
const wib = (text: string) => new Date(`${text.replace(' ', 'T')}+07:00`);
const explain = (from: string, to: string) => explainSpan(office, wib(from), wib(to));

/** A part in short: 'worked 08-17 07:30 to 08-17 12:00' in local time. */
function brief(part: SpanPart): string {
  if (part.kind === 'weekend') return `weekend ${part.date}`;
  if (part.kind === 'holiday') return `holiday ${part.date} ${part.name}`;
  const local = (at: Date) =>
    new Date(at.getTime() + 7 * 3_600_000).toISOString().slice(5, 16).replace('T', ' ');
  return `${part.kind} ${local(part.from)} to ${local(part.to)}`;
}

test('30 minutes over the lunch break are two stretches of work with a break between', () => {
  const from = wib('2026-11-23 11:45');
  const to = wib('2026-11-23 13:15');
  const noon = wib('2026-11-23 12:00');
  const one = wib('2026-11-23 13:00');
  expect(explainSpan(office, from, to)).toEqual([
    { kind: 'worked', from, to: noon, ms: 900_000 },
    { kind: 'break', from: noon, to: one },
    { kind: 'worked', from: one, to, ms: 900_000 },
  ]);
});

test('a night is one stretch of off-hours, not two', () => {
  expect(explain('2026-11-23 15:30', '2026-11-24 08:00').map(brief)).toEqual([
    'worked 11-23 15:30 to 11-23 16:00',
    'off-hours 11-23 16:00 to 11-24 07:30',
    'worked 11-24 07:30 to 11-24 08:00',
  ]);
});

test('a weekend and the holiday after it are named by day', () => {
  expect(explain('2026-08-14 16:15', '2026-08-18 07:45').map(brief)).toEqual([
    'worked 08-14 16:15 to 08-14 16:30',
    'off-hours 08-14 16:30 to 08-15 00:00',
    'weekend 2026-08-15',
    'weekend 2026-08-16',
    'holiday 2026-08-17 Hari Kemerdekaan Republik Indonesia',
    'off-hours 08-18 00:00 to 08-18 07:30',
    'worked 08-18 07:30 to 08-18 07:45',
  ]);
});

test('a holiday tells its kind', () => {
  expect(explain('2026-12-24 09:00', '2026-12-24 10:00')).toEqual([
    {
      kind: 'holiday',
      date: '2026-12-24',
      name: 'Cuti Bersama Hari Raya Natal',
      holidayKind: 'cuti_bersama',
    },
  ]);
});

test('a holiday on a Sunday is a weekend, for it took no work away', () => {
  expect(explain('2025-08-17 09:00', '2025-08-17 10:00').map(brief)).toEqual(['weekend 2025-08-17']);
});

test('two holidays on one date are one, with both names', () => {
  const first = { date: '2026-11-25', name: 'Hari Guru', kind: 'libur_daerah', status: 'final' } as const;
  const both = compileCalendar({ ...DEFAULT_CALENDAR, holidays: [first, { ...first, name: 'Hari Jadi' }] });
  expect(explainSpan(both, wib('2026-11-25 08:00'), wib('2026-11-25 09:00')).map(brief)).toEqual([
    'holiday 2026-11-25 Hari Guru; Hari Jadi',
  ]);
});

test('a span that ends at midnight does not name the next day', () => {
  expect(explain('2026-11-27 15:30', '2026-11-28 00:00').map(brief)).toEqual([
    'worked 11-27 15:30 to 11-27 16:30',
    'off-hours 11-27 16:30 to 11-28 00:00',
  ]);
});

test('work over midnight is one stretch', () => {
  const always = [{ from: '00:00', to: '24:00' }];
  const week = { 1: always, 2: always, 3: always, 4: always, 5: always, 6: always, 7: always };
  const pressRoom = compileCalendar({
    zone: 'Asia/Jakarta',
    schedules: [{ key: 'siaga', name: 'Siaga', validFrom: null, validTo: null, week }],
    holidays: [],
  });
  expect(explainSpan(pressRoom, wib('2026-11-23 20:00'), wib('2026-11-25 04:00')).map(brief)).toEqual([
    'worked 11-23 20:00 to 11-25 04:00',
  ]);
});

test('nothing is explained where no time passed', () => {
  expect(explain('2026-11-23 09:00', '2026-11-23 09:00')).toEqual([]);
  expect(explain('2026-11-23 10:00', '2026-11-23 09:00')).toEqual([]);
});
