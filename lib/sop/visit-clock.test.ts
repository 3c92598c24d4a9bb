import { describe, expect, it } from 'vitest';
import { compileCalendar } from '@/lib/worktime/compile-calendar';
import { DEFAULT_CALENDAR } from '@/lib/worktime/default-calendar';
import { clockLevel, stageClock, visitTimes } from './visit-clock';

const calendar = compileCalendar(DEFAULT_CALENDAR);
const wib = (text: string) => new Date(`${text.replace(' ', 'T')}:00+07:00`);
const MINUTE = 60_000;

describe('the two clocks of a visit', () => {
  it('wait ends when the work is taken up; work runs on over the break without counting it', () => {
    const visit = {
      enteredAt: wib('2026-11-16 09:00'),
      takenUpAt: wib('2026-11-16 11:30'),
      leftAt: wib('2026-11-16 13:15'),
      pauses: [],
    };
    expect(visitTimes(calendar, visit, wib('2026-12-01 09:00'))).toEqual({
      waitMs: 150 * MINUTE,
      workMs: 45 * MINUTE,
    });
  });

  it('a holiday between is neither wait nor work', () => {
    // 17 August 2026 is a Monday.
    const visit = {
      enteredAt: wib('2026-08-14 16:00'),
      takenUpAt: wib('2026-08-18 08:00'),
      leftAt: null,
      pauses: [],
    };
    expect(visitTimes(calendar, visit, wib('2026-08-18 08:10'))).toEqual({
      waitMs: 60 * MINUTE,
      workMs: 10 * MINUTE,
    });
  });

  it('a visit never taken up is all wait', () => {
    const visit = {
      enteredAt: wib('2026-11-16 09:00'),
      takenUpAt: null,
      leftAt: wib('2026-11-16 10:00'),
      pauses: [],
    };
    expect(visitTimes(calendar, visit, wib('2026-11-16 10:00'))).toEqual({ waitMs: 60 * MINUTE, workMs: 0 });
  });

  it('an open pause stops the work until now', () => {
    const visit = {
      enteredAt: wib('2026-11-16 09:00'),
      takenUpAt: wib('2026-11-16 09:00'),
      leftAt: null,
      pauses: [{ from: wib('2026-11-16 09:20'), to: null }],
    };
    const clock = stageClock(calendar, visit, 30, 0, wib('2026-11-16 15:00'));
    expect(clock).toMatchObject({ state: 'paused', workMs: 20 * MINUTE, level: 'within', dueAt: null });
  });
});

describe('the standard on a card', () => {
  const visit = {
    enteredAt: wib('2026-11-16 08:00'),
    takenUpAt: wib('2026-11-16 11:45'),
    leftAt: null,
    pauses: [],
  };

  it('runs out after the break when the break lies between', () => {
    const clock = stageClock(calendar, visit, 30, 0, wib('2026-11-16 11:50'));
    expect(clock.dueAt).toEqual(wib('2026-11-16 13:15'));
  });

  it('counts the work of earlier stages of the step in the same pass', () => {
    const clock = stageClock(calendar, visit, 30, 20 * MINUTE, wib('2026-11-16 11:50'));
    expect(clock).toMatchObject({ share: 25 / 30, level: 'near', dueAt: wib('2026-11-16 11:55') });
  });

  it('is past only beyond its last minute', () => {
    expect([0.79, 0.8, 1, 1.0001, null].map(clockLevel)).toEqual(['within', 'near', 'near', 'past', 'none']);
  });

  it('judges nothing where the SOP sets none', () => {
    const clock = stageClock(calendar, visit, null, 0, wib('2026-11-16 15:00'));
    expect(clock).toMatchObject({ share: null, level: 'none', dueAt: null, standardMs: null });
  });
});
