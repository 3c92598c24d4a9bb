import { describe, expect, it } from 'vitest';
import { SOP_05 } from '@/lib/sop/sop-05';
import { MATERIAL_STANDINGS, materialStanding, stagesOfStanding } from './material-standing';

describe('where a material stands', () => {
  it('awaits before the secretary’s yes, is worked on after it, ends done or declined', () => {
    expect(materialStanding(SOP_05, 'proposed')).toBe('awaiting');
    expect(materialStanding(SOP_05, 'received')).toBe('working');
    expect(materialStanding(SOP_05, 'reporting')).toBe('working');
    expect(materialStanding(SOP_05, 'done')).toBe('ended');
    expect(materialStanding(SOP_05, 'declined')).toBe('declined');
  });

  it('every stage means one standing', () => {
    const stages = MATERIAL_STANDINGS.flatMap((standing) => stagesOfStanding(SOP_05, standing));
    expect(stages.sort()).toEqual(SOP_05.stages.map((stage) => stage.key).sort());
  });
});
