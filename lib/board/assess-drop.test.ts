import { describe, expect, test } from 'vitest';
import { SOP_05 } from '@/lib/sop/sop-05';
import { assessDrop } from './assess-drop';
import { sampleCard } from './sample-card';

const manager = { id: 'manager', roles: ['webManager'] };
const held = (stage: string) =>
  sampleCard({ stage, visit: { takenUpAt: '2026-11-23T01:30:00.000Z', takenUpBy: 'manager' } });
const drop = (from: string, to: string, hard: boolean, standing: number, actor = manager) => {
  const limit = { stage: to, stories: 2, hard };
  const verdict = assessDrop(SOP_05, held(from), actor, to, { limit, standing });
  return verdict.ok ? [] : verdict.reasons.map(({ code }) => code);
};

describe('dropping a card on a stage with a limit', () => {
  test('is refused where the limit is hard and reached', () => {
    expect(drop('classifying', 'composing', true, 1)).toEqual([]);
    expect(drop('classifying', 'composing', true, 2)).toEqual(['stageFull']);
    expect(drop('classifying', 'composing', false, 9)).toEqual([]);
  });

  test('tells the limit beside every other reason', () => {
    expect(drop('classifying', 'composing', true, 2, { id: 'x', roles: ['contributor'] })).toEqual(
      expect.arrayContaining(['notYourRole', 'stageFull']),
    );
  });

  test('is never refused for what is sent back', () => {
    const kasubag = { id: 'manager', roles: ['kasubag'] };
    expect(drop('evaluation-kasubag', 'composing', true, 5, kasubag)).toEqual([]);
  });
});
