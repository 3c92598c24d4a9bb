import { describe, expect, it } from 'vitest';
import { SOP_05 } from '@/lib/sop/sop-05';
import { flowRows } from './flow-rows';
import { flowStages } from './flow-stages';

describe('the rows of the form', () => {
  it('has the performers who take part, in the order of the SOP', () => {
    expect(flowRows(SOP_05).columns).toEqual(['webManager', 'kasubag', 'secretary']);
    const reversed = { ...SOP_05, performers: SOP_05.performers.toReversed() };
    expect(flowRows(reversed).columns).toEqual(['secretary', 'kasubag', 'webManager']);
  });

  it('puts stages outside the steps where the flow has them, and an end with whoever leads there', () => {
    const { rows } = flowRows(SOP_05);
    expect(rows.map((row) => row.step?.number ?? row.stages[0]?.stage.key)).toEqual([
      'proposed',
      1,
      2,
      3,
      4,
      5,
      6,
      'reporting',
      'done',
    ]);
    expect(rows[5]?.stages.map(({ symbol, columns }) => [symbol, columns])).toEqual([
      ['diamond', [1]],
      ['diamond', [2]],
    ]);
    expect(rows.at(-1)?.stages[0]?.columns).toEqual([1]);
  });

  it('draws an end off the board only where a decision leads to it', () => {
    const stages = SOP_05.stages.map((stage) =>
      stage.key === 'proposed' ? { ...stage, kind: 'evaluation' as const } : stage,
    );
    const keys = (sop: typeof SOP_05) =>
      flowRows(sop).rows.flatMap((row) => row.stages.map((each) => each.stage.key));
    expect(keys(SOP_05)).not.toContain('declined');
    expect(keys({ ...SOP_05, stages })).toContain('declined');
    expect(keys({ ...SOP_05, stages })).not.toContain('joined');
  });

  it('names every stage once in the flow that is told', () => {
    expect(new Set(flowStages(SOP_05)).size).toBe(SOP_05.stages.length);
  });
});
