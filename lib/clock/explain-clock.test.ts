import { describe, expect, test } from 'vitest';
import { compileCalendar } from '@/lib/worktime/compile-calendar';
import { DEFAULT_CALENDAR } from '@/lib/worktime/default-calendar';
import type { AccountLine, ClockAccount } from './account';
import { type ExplainedVisit, explainClock } from './explain-clock';

const calendar = compileCalendar(DEFAULT_CALENDAR);
const wib = (at: string) => new Date(`${at.replace(' ', 'T')}:00+07:00`);
const MINUTE = 60_000;

function visit(change: Partial<ExplainedVisit> = {}): ExplainedVisit {
  return {
    stage: { id: 'Mengelola tampilan', en: 'Layout' },
    pass: 1,
    takesUp: true,
    enteredAt: wib('2026-11-23 08:10'),
    takenUpAt: wib('2026-11-23 08:10'),
    leftAt: null,
    pauses: [],
    standard: { minutes: 180, step: null, edition: '05/1', perMaterial: { materials: 3, minutes: 60 } },
    earlier: [],
    ...change,
  };
}

const local = (iso: string) => new Date(Date.parse(iso) + 7 * 3_600_000).toISOString().slice(11, 16);

/** A line in short: '2026-11-23: 08:10-12:00 230, jeda 12:00-13:00'. */
function brief(line: AccountLine): string {
  if (line.kind === 'weekend') return `${line.from}..${line.to} akhir pekan ${line.days}`;
  if (line.kind === 'holiday') return `${line.date} ${line.holidayKind} ${line.name}`;
  if (line.kind === 'folded') return `${line.from}..${line.to} ${line.days} hari ${line.ms / MINUTE}`;
  const parts = line.parts.map((part) => {
    const span = `${local(part.from)}-${part.to ? local(part.to) : ''}`;
    if (part.kind === 'worked') return `${span} ${part.ms / MINUTE}`;
    return part.kind === 'paused' ? `dijeda ${span} ${part.reason}` : `${part.kind} ${span}`;
  });
  return `${line.date}${line.schedule ? ` (${line.schedule})` : ''}: ${parts.join(', ')}`;
}
const lines = (account: ClockAccount | null | undefined) => account?.lines.map(brief);

describe('a running clock', () => {
  test('tells its slots, the break between them and what is left', () => {
    const { work, usedMs, leftMs, wait } = explainClock(calendar, visit(), wib('2026-11-23 13:30'));
    expect(lines(work)).toEqual(['2026-11-23: 08:10-12:00 230, break 12:00-13:00, 13:00-13:30 30']);
    expect({ usedMs, leftMs }).toEqual({ usedMs: 260 * MINUTE, leftMs: -80 * MINUTE });
    expect(wait).toEqual({ lines: [], ms: 0, clockMs: 0 });
  });

  test('tells how it comes to its deadline over a weekend and Independence Day', () => {
    const { due } = explainClock(
      calendar,
      visit({ enteredAt: wib('2026-08-14 15:30'), takenUpAt: wib('2026-08-14 16:00') }),
      wib('2026-08-14 16:00'),
    );
    expect(due?.at).toBe(wib('2026-08-18 10:00').toISOString());
    expect(lines(due?.account)).toEqual([
      '2026-08-14: 16:00-16:30 30',
      '2026-08-15..2026-08-16 akhir pekan 2',
      '2026-08-17 libur_nasional Hari Kemerdekaan Republik Indonesia',
      '2026-08-18: 07:30-10:00 150',
    ]);
  });

  test('says since when it is past, pauses left out', () => {
    const pauses = [{ from: wib('2026-11-23 09:00'), to: wib('2026-11-23 10:00'), reason: 'Rapat' }];
    const { ranOutAt, due } = explainClock(calendar, visit({ pauses }), wib('2026-11-23 14:00'));
    expect(ranOutAt).toBe(wib('2026-11-23 13:10').toISOString());
    expect(due).toBeNull();
  });

  test('adds the work of earlier stages of its step to what is held against the standard', () => {
    const earlier = [
      { stage: { id: 'Kasubag', en: 'Kasubag' }, leftAt: wib('2026-11-20 10:00'), workMs: 25 * MINUTE },
    ];
    const standard = { minutes: 30, step: null, edition: '05/1', perMaterial: null };
    const told = explainClock(calendar, visit({ earlier, standard }), wib('2026-11-23 08:20'));
    expect(told).toMatchObject({ usedMs: 35 * MINUTE, leftMs: -5 * MINUTE, level: 'past' });
    expect(told.ranOutAt).toBe(wib('2026-11-23 08:15').toISOString());
  });
});

describe('what an account names', () => {
  test('the hours of Ramadan, by name', () => {
    const from = wib('2026-02-23 11:30');
    const { work } = explainClock(
      calendar,
      visit({ enteredAt: from, takenUpAt: from }),
      wib('2026-02-23 14:00'),
    );
    expect(lines(work)).toEqual([
      '2026-02-23 (Ramadan 1447 H): 11:30-12:00 30, break 12:00-12:30, 12:30-14:00 90',
    ]);
  });

  test('a pause with its reason, and the day on which the work went on', () => {
    const pauses = [{ from: wib('2026-11-23 09:00'), to: wib('2026-11-25 08:00'), reason: 'Menunggu foto' }];
    const { work } = explainClock(calendar, visit({ pauses }), wib('2026-11-25 08:30'));
    expect(lines(work)).toEqual([
      '2026-11-23: 08:10-09:00 50, dijeda 09:00-08:00 Menunggu foto',
      '2026-11-25: 08:00-08:30 30',
    ]);
  });

  test('a pause that lasts, after which nothing counts', () => {
    const pauses = [{ from: wib('2026-11-23 09:00'), to: null, reason: '' }];
    const { work, state } = explainClock(calendar, visit({ pauses }), wib('2026-11-30 08:30'));
    expect(state).toBe('paused');
    expect(lines(work)).toEqual(['2026-11-23: 08:10-09:00 50, dijeda 09:00- ']);
  });

  test('a Sunday in which a pause began and ended, once', () => {
    const pauses = [{ from: wib('2026-11-22 10:00'), to: wib('2026-11-22 11:00'), reason: 'x' }];
    const from = wib('2026-11-20 16:00');
    const { work } = explainClock(
      calendar,
      visit({ enteredAt: from, takenUpAt: from, pauses }),
      wib('2026-11-23 08:00'),
    );
    expect(lines(work)).toEqual([
      '2026-11-20: 16:00-16:30 30',
      '2026-11-21..2026-11-22 akhir pekan 2',
      '2026-11-22: dijeda 10:00-11:00 x',
      '2026-11-23: 07:30-08:00 30',
    ]);
  });

  test('the hours before the office opens and after it closes, and no night between', () => {
    const from = wib('2026-11-23 06:50');
    const { work } = explainClock(
      calendar,
      visit({ enteredAt: from, takenUpAt: from }),
      wib('2026-11-24 18:00'),
    );
    expect(lines(work)).toEqual([
      '2026-11-23: offHours 06:50-07:30, 07:30-12:00 270, break 12:00-13:00, 13:00-16:00 180',
      '2026-11-24: 07:30-12:00 270, break 12:00-13:00, 13:00-16:00 180, offHours 16:00-18:00',
    ]);
  });
});

test('a stay of a year is told in nine lines, its middle as a sum', () => {
  const { wait } = explainClock(
    calendar,
    visit({ enteredAt: wib('2025-11-24 08:00'), takenUpAt: null }),
    wib('2026-11-24 08:00'),
  );
  expect(wait.lines).toHaveLength(9);
  const folded = wait.lines.find((line) => line.kind === 'folded');
  expect(folded).toMatchObject({ from: '2025-11-28', to: '2026-11-19' });
  expect(folded?.holidays).toContain('Hari Kemerdekaan Republik Indonesia');
  const shown = wait.lines.reduce(
    (sum, line) => sum + (line.kind === 'day' || line.kind === 'folded' ? line.ms : 0),
    0,
  );
  expect(shown).toBe(wait.clockMs);
});

test('an ended visit keeps its stored figures when the calendar was changed after it', () => {
  const { wait, work, usedMs } = explainClock(
    calendar,
    visit({ leftAt: wib('2026-11-23 09:10'), waitMs: 0, workMs: 30 * MINUTE }),
    wib('2026-12-01 08:00'),
  );
  expect(wait.clockMs).toBe(0);
  expect(work).toMatchObject({ ms: 60 * MINUTE, clockMs: 30 * MINUTE });
  expect(usedMs).toBe(30 * MINUTE);
});
