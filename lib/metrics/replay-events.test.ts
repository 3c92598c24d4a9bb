import { describe, expect, test } from 'vitest';
import { zonedTime } from '@/lib/format/date';
import type { StoryEventType } from '@/lib/sop/vocabulary';
import { compileCalendar } from '@/lib/worktime/compile-calendar';
import { DEFAULT_CALENDAR } from '@/lib/worktime/default-calendar';
import { type LoggedEvent, type ReplayedStory, replayEvents, replayedTimes } from './replay-events';

const calendar = compileCalendar(DEFAULT_CALENDAR);
const MINUTE = 60_000;

function entered(stage: string, step: number | null, pass: number, standardMinutes: number | null) {
  return { stage, step, pass, materials: 1, standardMinutes };
}

/** A log from [date, time, type, details] rows. */
function log(...rows: [string, string, StoryEventType, Record<string, unknown>?][]): LoggedEvent[] {
  return rows.map(([date, time, type, details = {}], i) => ({
    number: i + 1,
    at: zonedTime(date, time),
    type,
    details,
  }));
}

/** Replays the log of a story whose row says that it runs on the second edition. */
const replay = (events: LoggedEvent[]): ReplayedStory => replayEvents(events, 'v2');

const HANDED_IN = { entered: entered('proposed', null, 1, null) };
const TO_CLASSIFYING = { action: 'approve', entered: entered('classifying', 2, 1, 30) };
const LATER = zonedTime('2026-12-31', '10:00');

describe('replayEvents', () => {
  test('a stage without take-up is all wait', () => {
    const { visits } = replay(
      log(['2026-11-23', '09:00', 'handedIn', HANDED_IN], ['2026-11-23', '10:30', 'moved', TO_CLASSIFYING]),
    );
    expect(visits).toHaveLength(2);
    expect(visits[0]?.leftBy).toBe('approve');
    expect(replayedTimes(calendar, visits[0]!, LATER)).toEqual({ waitMs: 90 * MINUTE, workMs: 0 });
  });

  test('work leaves out the lunch break, a pause, the night and a holiday', () => {
    // Friday 14 August, then Monday 17 August is a holiday.
    const { visits } = replay(
      log(
        ['2026-08-14', '09:00', 'handedIn', HANDED_IN],
        ['2026-08-14', '10:00', 'moved', TO_CLASSIFYING],
        ['2026-08-14', '11:00', 'takenUp'],
        ['2026-08-14', '13:30', 'paused'],
        ['2026-08-14', '14:00', 'resumed'],
        ['2026-08-18', '08:00', 'moved', { action: 'advance', entered: null }],
      ),
    );
    // 11.00-11.30 and 13.00-13.30, 14.00-16.30, and 07.30-08.00 on Tuesday.
    expect(replayedTimes(calendar, visits[1]!, LATER)).toEqual({ waitMs: 60 * MINUTE, workMs: 240 * MINUTE });
  });

  test('a move taken back leaves no trace in the clocks, whether it led to a stage or to an end', () => {
    for (const next of [entered('composing', 3, 1, 60), null]) {
      const { visits } = replay(
        log(
          ['2026-11-23', '09:00', 'handedIn', HANDED_IN],
          ['2026-11-23', '09:10', 'moved', TO_CLASSIFYING],
          ['2026-11-23', '09:20', 'takenUp'],
          ['2026-11-23', '09:40', 'moved', { action: 'advance', entered: next }],
          ['2026-11-23', '09:41', 'moveUndone', { action: 'advance' }],
          ['2026-11-23', '10:00', 'moved', { action: 'advance', entered: null }],
        ),
      );
      expect(visits.map(({ stage, leftBy }) => [stage, leftBy])).toEqual([
        ['proposed', 'approve'],
        ['classifying', 'advance'],
      ]);
      expect(replayedTimes(calendar, visits[1]!, LATER)).toEqual({
        waitMs: 10 * MINUTE,
        workMs: 40 * MINUTE,
      });
    }
  });

  test('a paused stay is still paused after the move that ended it was taken back', () => {
    const { visits } = replay(
      log(
        ['2026-11-23', '09:00', 'handedIn', HANDED_IN],
        ['2026-11-23', '09:00', 'takenUp'],
        ['2026-11-23', '09:10', 'reported'],
        ['2026-11-23', '09:30', 'moved', { action: 'acknowledge', entered: null }],
        ['2026-11-23', '09:31', 'moveUndone', { action: 'acknowledge' }],
      ),
    );
    expect(replayedTimes(calendar, visits[0]!, zonedTime('2026-11-23', '11:00')).workMs).toBe(10 * MINUTE);
  });

  test('taking over does not start the clock anew', () => {
    const { visits } = replay(
      log(
        ['2026-11-23', '08:00', 'handedIn', HANDED_IN],
        ['2026-11-23', '08:00', 'moved', TO_CLASSIFYING],
        ['2026-11-23', '09:00', 'takenUp'],
        ['2026-11-23', '10:00', 'takenOver'],
        ['2026-11-23', '11:00', 'moved', { action: 'advance', entered: null }],
      ),
    );
    expect(replayedTimes(calendar, visits[1]!, LATER)).toEqual({ waitMs: 60 * MINUTE, workMs: 120 * MINUTE });
  });

  test('a report stops the work until it is acknowledged, also when it was paused before', () => {
    const reporting = { action: 'advance', entered: entered('reporting', null, 1, null) };
    const { visits } = replay(
      log(
        ['2026-11-23', '08:00', 'handedIn', HANDED_IN],
        ['2026-11-23', '08:00', 'moved', reporting],
        ['2026-11-23', '08:00', 'takenUp'],
        ['2026-11-23', '08:10', 'paused'],
        ['2026-11-23', '08:30', 'reported'],
        ['2026-11-23', '11:00', 'moved', { action: 'acknowledge', entered: null }],
      ),
    );
    expect(replayedTimes(calendar, visits[1]!, LATER).workMs).toBe(10 * MINUTE);
  });

  test('leaving while paused ends the pause with the visit', () => {
    const { visits } = replay(
      log(
        ['2026-11-23', '08:00', 'handedIn', HANDED_IN],
        ['2026-11-23', '08:00', 'moved', TO_CLASSIFYING],
        ['2026-11-23', '08:00', 'takenUp'],
        ['2026-11-23', '08:20', 'paused'],
        ['2026-11-23', '09:00', 'moved', { action: 'join', entered: null }],
      ),
    );
    expect(replayedTimes(calendar, visits[1]!, LATER).workMs).toBe(20 * MINUTE);
  });

  test('an open visit is measured as of now', () => {
    const { visits } = replay(
      log(
        ['2026-11-23', '08:00', 'handedIn', HANDED_IN],
        ['2026-11-23', '08:00', 'moved', TO_CLASSIFYING],
        ['2026-11-23', '08:15', 'takenUp'],
      ),
    );
    const now = zonedTime('2026-11-23', '09:00');
    expect(replayedTimes(calendar, visits[1]!, now)).toEqual({ waitMs: 15 * MINUTE, workMs: 45 * MINUTE });
  });

  test('the first publication on the site counts, and the last record of another channel', () => {
    const story = replay(
      log(
        ['2026-11-23', '08:00', 'handedIn', HANDED_IN],
        ['2026-11-24', '08:00', 'published', { channel: 'site' }],
        ['2026-11-24', '09:00', 'publicationRecorded', { channel: 'instagram' }],
        ['2026-11-25', '08:00', 'published', { channel: 'site' }],
        ['2026-11-25', '09:00', 'publicationRecorded', { channel: 'instagram' }],
      ),
    );
    expect(story.publishedAt).toEqual(zonedTime('2026-11-24', '08:00'));
    expect(story.recordedOn.get('instagram')).toEqual(zonedTime('2026-11-25', '09:00'));
  });

  test('a log without its beginning is refused', () => {
    expect(() => replay(log(['2026-11-23', '08:00', 'takenUp']))).toThrow('hand-in');
    expect(() => replay([])).toThrow('hand-in');
  });

  test('work after the end is refused', () => {
    const events = log(
      ['2026-11-23', '08:00', 'handedIn', HANDED_IN],
      ['2026-11-23', '09:00', 'moved', { action: 'decline', entered: null }],
      ['2026-11-23', '10:00', 'takenUp'],
    );
    expect(() => replay(events)).toThrow('outside a visit');
  });

  const toSecond = (standardMinutes: number) => ({
    ...{ fromVersionId: 'v1', toVersionId: 'v2', fromEdition: '05/1', toEdition: '05/2' },
    entered: { ...entered('layout', 5, 1, standardMinutes), materials: 3 },
  });

  test('a change of the SOP holds the open visit against the new standard and leaves ended ones alone', () => {
    const story = replay(
      log(
        ['2026-11-23', '08:00', 'handedIn', HANDED_IN],
        ['2026-11-23', '08:00', 'moved', { action: 'advance', entered: entered('layout', 4, 1, 60) }],
        ['2026-11-23', '08:10', 'takenUp'],
        ['2026-11-23', '09:00', 'sopChanged', toSecond(135)],
        ['2026-11-23', '10:00', 'moved', { action: 'advance', entered: entered('publishing', 6, 1, 15) }],
      ),
    );
    const told = story.visits.map(({ stage, step, materials, standardMinutes, sopVersionId }) => ({
      ...{ stage, step, materials, standardMinutes, sopVersionId },
    }));
    expect(told).toEqual([
      { stage: 'proposed', step: null, materials: 1, standardMinutes: null, sopVersionId: 'v1' },
      { stage: 'layout', step: 5, materials: 3, standardMinutes: 135, sopVersionId: 'v2' },
      { stage: 'publishing', step: 6, materials: 1, standardMinutes: 15, sopVersionId: 'v2' },
    ]);
    // The clocks ran on over the change.
    expect(replayedTimes(calendar, story.visits[1]!, LATER)).toEqual({
      waitMs: 10 * MINUTE,
      workMs: 110 * MINUTE,
    });
  });

  test('without a change every visit is under the edition of the row; of two changes the last holds', () => {
    const begin = log(['2026-11-23', '08:00', 'handedIn', HANDED_IN]);
    expect(replay(begin)).toMatchObject({ sopVersionId: 'v2', visits: [{ sopVersionId: 'v2' }] });
    const there = { ...toSecond(45), entered: entered('proposed', null, 1, null) };
    const back = { ...there, fromVersionId: 'v2', toVersionId: 'v3' };
    const twice = log(
      ['2026-11-23', '08:00', 'handedIn', HANDED_IN],
      ['2026-11-23', '09:00', 'sopChanged', there],
      ['2026-11-23', '10:00', 'sopChanged', back],
    );
    expect(replay(twice)).toMatchObject({ sopVersionId: 'v3', visits: [{ sopVersionId: 'v3' }] });
  });

  test('a change of the SOP after the end is refused', () => {
    const events = log(
      ['2026-11-23', '08:00', 'handedIn', HANDED_IN],
      ['2026-11-23', '09:00', 'moved', { action: 'decline', entered: null }],
      ['2026-11-23', '10:00', 'sopChanged', toSecond(45)],
    );
    expect(() => replay(events)).toThrow('outside a visit');
  });
});
