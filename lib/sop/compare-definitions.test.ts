import { describe, expect, test } from 'vitest';
import { compareDefinitions, isChange } from './compare-definitions';
import { summariseComparison } from './comparison-summary';
import type { SopDefinition } from './definition';
import { addPerformer, addStage, addStep, moveStage, moveStep, removeStep } from './edit-definition';
import { withMoved, withValueAt } from './edit-list';
import { SOP_05 } from './sop-05';

const differing = (after: SopDefinition, before: SopDefinition = SOP_05) =>
  compareDefinitions(before, after).filter(isChange);
const summary = (after: SopDefinition) => summariseComparison(compareDefinitions(SOP_05, after));

describe('two versions', () => {
  test('that say the same have no change', () => {
    expect(differing(structuredClone(SOP_05))).toEqual([]);
    expect(summary(SOP_05)).toEqual([]);
  });

  test('differ in one standard, told as such', () => {
    const after = withValueAt(SOP_05, ['steps', 3, 'standardMinutes'], 45);
    expect(differing(after)).toMatchObject([
      {
        part: 'steps',
        kind: 'changed',
        moved: false,
        fields: [{ field: 'standardMinutes', before: 60, after: 45 }],
      },
    ]);
    expect(summary(after)).toEqual([
      {
        kind: 'standard',
        name: SOP_05.steps[3]?.name,
        before: 60,
        after: 45,
        perMaterial: true,
      },
    ]);
  });

  test('with a step more in the middle differ in that step alone: numbers follow', () => {
    const added = addStep(SOP_05, { id: 'Meninjau foto', en: 'Review pictures' });
    const after = moveStep(added, 6, 2);
    expect(after.stages.find(({ key }) => key === 'layout')?.step).toBe(5);
    expect(differing(after).map(({ list, kind, moved }) => [list, kind, moved])).toEqual([
      ['steps', 'added', false],
    ]);
  });

  test('with a step less say so, and that its stage belongs to none', () => {
    expect(differing(removeStep(SOP_05, 0)).map(({ list, kind, fields }) => [list, kind, fields])).toEqual([
      ['steps', 'removed', []],
      ['stages', 'changed', [{ field: 'step', before: 1, after: null }]],
    ]);
  });

  test('in another order have the fewest things moved', () => {
    const after = moveStage(SOP_05, 1, 4);
    expect(differing(after).map(({ name, kind, moved }) => [name.en, kind, moved])).toEqual([
      ['Received', 'same', true],
    ]);
    expect(summary(after)).toMatchObject([{ kind: 'moved', list: 'stages' }]);
  });

  test('pair a line with its new wording, and tell new, gone and moved ones apart', () => {
    const after: SopDefinition = {
      ...SOP_05,
      legalBasis: [
        SOP_05.legalBasis[0] as string,
        'Peraturan Wali Kota Malang Nomor 12 Tahun 2026 tentang Tata Naskah Dinas',
        SOP_05.legalBasis[2] as string,
        'Undang-Undang Keterbukaan Informasi Publik',
      ],
      equipment: withMoved(SOP_05.equipment, 3, 0),
      records: SOP_05.records.slice(1),
    };
    expect(differing(after).map(({ list, kind, moved }) => [list, kind, moved])).toEqual([
      ['legalBasis', 'changed', false],
      ['legalBasis', 'added', false],
      ['equipment', 'same', true],
      ['records', 'removed', false],
    ]);
    expect(summary(after)).toEqual([
      { kind: 'lines', list: 'legalBasis', added: 1, removed: 0, changed: 1, moved: 0 },
      { kind: 'lines', list: 'equipment', added: 0, removed: 0, changed: 0, moved: 1 },
      { kind: 'lines', list: 'records', added: 0, removed: 1, changed: 0, moved: 0 },
    ]);
  });

  test('know a move that leads elsewhere, and one that is new', () => {
    const at = SOP_05.transitions.findIndex(({ from, action }) => from === 'layout' && action === 'advance');
    const elsewhere = withValueAt(SOP_05, ['transitions', at, 'to'], 'evaluation-sekretaris');
    const after: SopDefinition = {
      ...elsewhere,
      transitions: [
        ...elsewhere.transitions,
        {
          ...{ from: 'layout', to: 'composing', action: 'sendBack', reason: 'required' },
          ...{ performers: ['webManager'], requires: [], basis: 'Baru' },
        },
      ],
    };
    expect(differing(after).map(({ kind, name, fields }) => [kind, name.en, fields])).toEqual([
      [
        'changed',
        'Layout → Secretary evaluation',
        [{ field: 'to', before: 'evaluation-kasubag', after: 'evaluation-sekretaris' }],
      ],
      ['added', 'Layout → Composing', []],
    ]);
  });

  test('name new performers and stages', () => {
    const stage = addStage(SOP_05, { id: 'Menelaah hukum', en: 'Legal review' });
    const after = addPerformer(stage, { id: 'Bagian Hukum', en: 'Legal' }, null);
    expect(summary(after).map(({ kind }) => kind)).toEqual(['added', 'added']);
    expect(
      differing(after).map(({ list, after: side }) => [list, side?.fields.key ?? side?.position]),
    ).toEqual([
      ['performers', 'bagian-hukum'],
      ['stages', 9],
    ]);
  });

  test('of different offices are everything removed and added, and nothing breaks', () => {
    const empty: SopDefinition = {
      ...SOP_05,
      ...{ legalBasis: [], qualifications: [], equipment: [], records: [], sections: [], procedure: [] },
      ...{ performers: [], steps: [], stages: [], transitions: [] },
    };
    const total = SOP_05.stages.length + SOP_05.transitions.length;
    expect(differing(empty).filter(({ kind }) => kind === 'removed').length).toBeGreaterThan(total);
    expect(differing(SOP_05, empty).every(({ kind }) => kind === 'added')).toBe(true);
  });
});
