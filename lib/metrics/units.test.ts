import { describe, expect, test } from 'vitest';
import { SOP_05 } from '@/lib/sop/sop-05';
import { textEvaluations, unitsOf } from './units';

describe('units of SOP 05', () => {
  const units = unitsOf(SOP_05);

  test('are proposal, the six steps and reporting, in the order of the flow', () => {
    expect(units.map((unit) => unit.key)).toEqual(['proposed', '1', '2', '3', '4', '5', '6', 'reporting']);
  });
  test('Mengevaluasi has the stages of the Kasubag and the Sekretaris', () => {
    const evaluation = units.find((unit) => unit.key === '5');
    expect(evaluation?.stages.map((stage) => stage.key)).toEqual([
      'evaluation-kasubag',
      'evaluation-sekretaris',
    ]);
    expect(evaluation?.standardMinutes).toBe(30);
  });
  test('proposal, step 1 and reporting have no standard', () => {
    const without = units.filter((unit) => unit.standardMinutes === null).map((unit) => unit.key);
    expect(without).toEqual(['proposed', '1', 'reporting']);
  });
  test('the evaluation ends with the yes of the Sekretaris', () => {
    expect(textEvaluations(SOP_05).final).toEqual(['evaluation-sekretaris']);
  });
  test('both evaluators judge the text; one who only lets work begin does not', () => {
    expect(textEvaluations(SOP_05).all.toSorted()).toEqual(['evaluation-kasubag', 'evaluation-sekretaris']);
    const screened = structuredClone(SOP_05);
    screened.stages.find(({ key }) => key === 'proposed')!.kind = 'evaluation';
    expect(textEvaluations(screened)).toEqual(textEvaluations(SOP_05));
  });
});
