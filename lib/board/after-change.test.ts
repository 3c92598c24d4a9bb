import { describe, expect, test } from 'vitest';
import type { SopTransition } from '@/lib/sop/definition';
import { SOP_05 } from '@/lib/sop/sop-05';
import { compileCalendar } from '@/lib/worktime/compile-calendar';
import { DEFAULT_CALENDAR } from '@/lib/worktime/default-calendar';
import { afterMove, afterPause, afterResume, afterTakeUp } from './after-change';
import { clockOfCard } from './card-facts';
import { sampleCard } from './sample-card';

const calendar = compileCalendar(DEFAULT_CALENDAR);
const at = (time: string) => new Date(`2026-11-23T${time}:00+07:00`);
const MINUTE = 60_000;
const holder = { id: 'web-1', name: 'Pengelola' };

function transition(from: string, to: string): SopTransition {
  const found = SOP_05.transitions.find((each) => each.from === from && each.to === to);
  if (!found) throw new Error(`${from} -> ${to}`);
  return found;
}

describe('a card after a change that the server has not answered yet', () => {
  test('starts its work clock when taken up', () => {
    const card = afterTakeUp(sampleCard(), holder, at('08:30'));
    expect(card).toMatchObject({ version: 2, holder });
    expect(clockOfCard(calendar, card, at('08:45'))).toMatchObject({
      state: 'working',
      waitMs: 30 * MINUTE,
      workMs: 15 * MINUTE,
    });
  });

  test('keeps its work running when taken over', () => {
    const first = afterTakeUp(sampleCard(), { id: 'web-2', name: 'Rekan' }, at('08:30'));
    const second = afterTakeUp(first, holder, at('08:50'));
    expect(clockOfCard(calendar, second, at('09:00'))?.workMs).toBe(30 * MINUTE);
  });

  test('stands still while paused and runs again after', () => {
    const paused = afterPause(afterTakeUp(sampleCard(), holder, at('08:30')), 'rapat', at('08:40'));
    expect(clockOfCard(calendar, paused, at('09:40'))).toMatchObject({
      state: 'paused',
      workMs: 10 * MINUTE,
    });
    const resumed = afterResume(paused, at('09:40'));
    expect(clockOfCard(calendar, resumed, at('09:50'))).toMatchObject({
      workMs: 20 * MINUTE,
      level: 'within',
    });
  });

  test('waits anew in the next stage, with the standard for its materials', () => {
    const card = sampleCard({ stage: 'composing', materials: 3, holder });
    const moved = afterMove(card, transition('composing', 'layout'), SOP_05, calendar, at('09:00'));
    expect(moved).toMatchObject({ stage: 'layout', pass: 1, holder: null, version: 2 });
    expect(moved.visit).toMatchObject({ takenUpAt: null, standardMinutes: 180, earlierWorkMs: 0 });
  });

  test('carries its work over to the second evaluator: one step, one pass', () => {
    const card = afterTakeUp(sampleCard({ stage: 'evaluation-kasubag' }), holder, at('08:00'));
    const moved = afterMove(
      card,
      transition('evaluation-kasubag', 'evaluation-sekretaris'),
      SOP_05,
      calendar,
      at('08:20'),
    );
    expect(moved.visit?.earlierWorkMs).toBe(20 * MINUTE);
  });

  test('begins a new pass with no work behind it when sent back', () => {
    const card = afterTakeUp(sampleCard({ stage: 'evaluation-sekretaris' }), holder, at('08:00'));
    const back = afterMove(
      card,
      transition('evaluation-sekretaris', 'evaluation-kasubag'),
      SOP_05,
      calendar,
      at('08:20'),
    );
    expect(back).toMatchObject({ pass: 2, visit: { earlierWorkMs: 0 } });
  });

  test('is closed at an end stage', () => {
    const done = afterMove(
      sampleCard({ stage: 'reporting' }),
      transition('reporting', 'done'),
      SOP_05,
      calendar,
      at('08:20'),
    );
    expect(done).toMatchObject({ stage: 'done', visit: null, closedAt: at('08:20').toISOString() });
    expect(clockOfCard(calendar, done, at('09:00'))).toBeNull();
  });
});
