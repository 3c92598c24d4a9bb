import { describe, expect, it } from 'vitest';
import { stageOf } from './definition';
import { sopDefinition } from './definition-schema';
import { SOP_05 } from './sop-05';
import { visitStandard } from './standard';

describe('SOP 05 as data', () => {
  it('fits the definition schema and survives a round trip through JSON', () => {
    expect(sopDefinition.parse(JSON.parse(JSON.stringify(SOP_05)))).toEqual(SOP_05);
  });

  it('leads from the proposal to every stage, and from every stage to the end', () => {
    const reach = (start: string, next: (key: string) => string[]) => {
      const seen = new Set([start]);
      for (const key of seen) for (const other of next(key)) seen.add(other);
      return [...seen].sort();
    };
    const all = SOP_05.stages.map((stage) => stage.key).sort();
    expect(
      reach('proposed', (key) => SOP_05.transitions.filter((t) => t.from === key).map((t) => t.to)),
    ).toEqual(all);
    for (const stage of SOP_05.stages.filter((each) => each.kind !== 'end')) {
      const ends = reach(stage.key, (key) =>
        SOP_05.transitions.filter((t) => t.from === key).map((t) => t.to),
      );
      expect(ends).toContain('done');
    }
  });

  it('names only its own stages and steps', () => {
    const numbers = SOP_05.steps.map((step) => step.number);
    for (const { from, to } of SOP_05.transitions) {
      expect(stageOf(SOP_05, from).kind).not.toBe('end');
      expect(stageOf(SOP_05, to)).toBeDefined();
    }
    for (const { step } of SOP_05.stages) if (step !== null) expect(numbers).toContain(step);
  });
});

describe('the standard of a visit', () => {
  it('step 1 has none until the office sets one', () => {
    expect(visitStandard(SOP_05, 'received', 1)).toEqual({ step: 1, minutes: null });
  });

  it('layout allows 60 minutes for each material', () => {
    expect(visitStandard(SOP_05, 'layout', 1).minutes).toBe(60);
    expect(visitStandard(SOP_05, 'layout', 3).minutes).toBe(180);
  });

  it('both evaluation stages belong to step 5 and its 30 minutes', () => {
    expect(visitStandard(SOP_05, 'evaluation-kasubag', 3)).toEqual({ step: 5, minutes: 30 });
    expect(visitStandard(SOP_05, 'evaluation-sekretaris', 3)).toEqual({ step: 5, minutes: 30 });
  });

  it('proposal, reporting and the end are judged by nothing', () => {
    for (const key of ['proposed', 'reporting', 'done']) {
      expect(visitStandard(SOP_05, key, 1)).toEqual({ step: null, minutes: null });
    }
  });
});
