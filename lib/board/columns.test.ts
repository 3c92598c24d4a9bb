import { describe, expect, test } from 'vitest';
import { SOP_05 } from '@/lib/sop/sop-05';
import { boardColumns } from './columns';
import { sampleCard } from './sample-card';

const sops = { 'sop-05': SOP_05 };

describe('the columns of the board', () => {
  test('are the on-board stages of the SOP, in its order', () => {
    const expected = SOP_05.stages.filter((stage) => stage.onBoard).map((stage) => stage.key);
    expect(boardColumns(SOP_05, [], sops).map((column) => column.stage)).toEqual(expected);
  });

  test('carry the standard of their step, and none where the SOP sets none', () => {
    const column = (key: string) => boardColumns(SOP_05, [], sops).find((each) => each.stage === key);
    expect(column('layout')).toMatchObject({ step: 4, standardMinutes: 60, perMaterial: true });
    expect(column('received')).toMatchObject({ step: 1, standardMinutes: null });
    expect(column('reporting')).toMatchObject({ step: null, standardMinutes: null });
  });

  test('count the cards that stand on them', () => {
    const cards = [sampleCard(), sampleCard({ id: 'story-2' }), sampleCard({ stage: 'layout' })];
    const counts = boardColumns(SOP_05, cards, sops).map((column) => [column.stage, column.count]);
    expect(Object.fromEntries(counts)).toMatchObject({ classifying: 2, layout: 1, composing: 0 });
  });

  test('include a stage of an older edition before the end, while a card stands on it', () => {
    const former = {
      ...SOP_05,
      stages: [
        ...SOP_05.stages,
        { ...SOP_05.stages.find((stage) => stage.key === 'composing')!, key: 'proofreading', step: null },
      ],
    };
    const card = sampleCard({ stage: 'classifying', sopVersionId: 'former' });
    const standing = { ...card, stage: 'proofreading' };
    const keys = boardColumns(SOP_05, [standing], { ...sops, former }).map((column) => column.stage);
    expect(keys.slice(-2)).toEqual(['proofreading', 'done']);
    expect(boardColumns(SOP_05, [card], { ...sops, former })).toHaveLength(keys.length - 1);
  });

  test("of another SOP stand in that SOP's order, whatever order its stories come in", () => {
    const other = { ...SOP_05, stages: SOP_05.stages.map((stage) => ({ ...stage, key: `x-${stage.key}` })) };
    const cards = ['x-reporting', 'x-composing', 'x-received'].map((stage, i) => ({
      ...sampleCard({ sopVersionId: 'other' }),
      id: `story-${i}`,
      stage,
    }));
    const keys = boardColumns(SOP_05, cards, { ...sops, other }).map((column) => column.stage);
    expect(keys.slice(-4)).toEqual(['x-received', 'x-composing', 'x-reporting', 'done']);
  });

  test('carry the limit of their stage, and none where none is set', () => {
    const limits = [{ stage: 'layout', stories: 3, hard: true }];
    const column = (key: string) =>
      boardColumns(SOP_05, [], sops, limits).find((each) => each.stage === key)?.limit;
    expect(column('layout')).toEqual({ stories: 3, hard: true });
    expect(column('composing')).toBeNull();
  });
});
