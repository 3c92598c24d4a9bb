import { expect, test } from 'vitest';
import { isLayoutStage } from './layout-stage';
import { SOP_05 } from './sop-05';

test('of SOP 05 the stage that hands over to the evaluators is the one for the look', () => {
  const found = SOP_05.stages.filter(({ key }) => isLayoutStage(SOP_05, key)).map(({ key }) => key);
  expect(found).toEqual(['layout']);
});
