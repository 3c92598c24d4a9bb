import { describe, expect, test } from 'vitest';
import { checkDefinition } from './check-definition';
import { sopDefinition } from './definition-schema';
import {
  addPerformer,
  addStage,
  addTransition,
  keyFromName,
  moveStep,
  moveTransition,
  performerUses,
  removePerformer,
  removeStage,
  removeStep,
  removeTransition,
  startAt,
} from './edit-definition';
import { valueAt, withMoved, withValueAt } from './edit-list';
import { SOP_05 } from './sop-05';

const name = (text: string) => ({ id: text, en: text });
const stepNamesByStage = (sop: typeof SOP_05) =>
  sop.stages.map(({ step }) => sop.steps.find(({ number }) => number === step)?.name.en ?? null);

describe('steps', () => {
  test('are numbered by their order, and every stage keeps its own', () => {
    const moved = moveStep(SOP_05, 5, 0);
    expect(moved.steps.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(stepNamesByStage(moved)).toEqual(stepNamesByStage(SOP_05));
  });

  test('leave their stages without one when they go', () => {
    const without = removeStep(SOP_05, 4);
    const before = stepNamesByStage(SOP_05).map((step) => (step === 'Evaluate' ? null : step));
    expect(stepNamesByStage(without)).toEqual(before);
    expect(without.steps.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5]);
  });
});

describe('stages', () => {
  test('are put before the ends, under a key of their own, and faults say what they lack', () => {
    const twice = addStage(addStage(SOP_05, name('Menelaah')), name('Menelaah'));
    expect(twice.stages.slice(9, 11).map(({ key }) => key)).toEqual(['menelaah', 'menelaah-2']);
    expect(sopDefinition.safeParse(twice).success).toBe(true);
    expect(new Set(checkDefinition(twice).map(({ code }) => code))).toEqual(
      new Set(['stageWithoutPerformer', 'unreachable', 'deadEnd']),
    );
  });

  test('take their moves with them when they go', () => {
    const at = SOP_05.stages.findIndex(({ key }) => key === 'layout');
    const without = removeStage(SOP_05, at);
    expect(without.transitions.some(({ from, to }) => from === 'layout' || to === 'layout')).toBe(false);
    expect(without.transitions).toHaveLength(SOP_05.transitions.length - 2);
  });

  test('have one start among them', () => {
    expect(startAt(SOP_05, 2).stages.flatMap(({ start, key }) => (start ? [key] : []))).toEqual([
      'classifying',
    ]);
  });
});

describe('performers', () => {
  test('are an office role, or get a key that is none', () => {
    const sop = addPerformer(addPerformer(SOP_05, name('Kepala Dinas'), 'head'), name('Admin'), null);
    expect(sop.performers.slice(-2).map(({ key }) => key)).toEqual(['head', 'admin-2']);
  });

  test('are nowhere left when they go', () => {
    expect(performerUses(SOP_05, 'kasubag')).toEqual({ stages: 2, moves: 3 });
    const at = SOP_05.performers.findIndex(({ key }) => key === 'kasubag');
    const without = removePerformer(SOP_05, at);
    expect(JSON.stringify(without.stages.map(({ performers }) => performers))).not.toContain('kasubag');
    expect(performerUses(without, 'kasubag')).toEqual({ stages: 0, moves: 0 });
  });
});

describe('moves', () => {
  test('are added after the others of their stage, by its performers', () => {
    const sop = addTransition(SOP_05, 'composing');
    const mine = sop.transitions.filter(({ from }) => from === 'composing');
    expect(mine.at(-1)).toMatchObject({ to: 'layout', performers: ['webManager'] });
    expect(removeTransition(sop, sop.transitions.indexOf(mine.at(-1) as never))).toEqual(SOP_05);
  });

  test('change places within their stage only', () => {
    const sop = moveTransition(SOP_05, 0, 1);
    expect(sop.transitions.slice(0, 2).map(({ action }) => action)).toEqual(['decline', 'approve']);
    expect(moveTransition(SOP_05, 0, -1)).toBe(SOP_05);
    expect(moveTransition(SOP_05, 1, 1)).toBe(SOP_05);
  });
});

test.each([
  ['Bagian Hukum', 'bagian-hukum'],
  ['  2 Évaluasi!', 'evaluasi'],
  ['???', 'bagian'],
  ['x'.repeat(300), 'x'.repeat(50)],
])('the key of %s is %s', (text, key) => {
  expect(keyFromName(text, [])).toBe(key);
  expect(keyFromName(text, [key])).toBe(`${key}-2`);
});

test('a value is set at its place and the rest stays as it was', () => {
  const sop = withValueAt(SOP_05, ['steps', 3, 'standardMinutes'], 45);
  expect(valueAt(sop, ['steps', 3, 'standardMinutes'])).toBe(45);
  expect(sop.stages).toBe(SOP_05.stages);
  expect(SOP_05.steps[3]?.standardMinutes).toBe(60);
  expect(valueAt(sop, ['steps', 99, 'name', 'id'])).toBeUndefined();
  expect(withMoved(['a', 'b', 'c'], 0, 2)).toEqual(['b', 'c', 'a']);
  expect(withMoved(['a'], 0, 1)).toEqual(['a']);
});
