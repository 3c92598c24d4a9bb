import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { SopDocument } from '@/components/sop/sop-document';
import type { SopDefinition } from '@/lib/sop/definition';
import { addStage, addTransition, removePerformer, removeStage, removeStep } from '@/lib/sop/edit-definition';
import { withValueAt } from '@/lib/sop/edit-list';
import { SOP_05 } from '@/lib/sop/sop-05';

const EMPTY: SopDefinition = {
  ...SOP_05,
  ...{ legalBasis: [], qualifications: [], equipment: [], records: [], sections: [], procedure: [] },
  ...{ performers: [], steps: [], stages: [], transitions: [] },
};

/** What a draft may be while it is written: checked later, previewed now. */
const UNFINISHED: [string, SopDefinition][] = [
  ['nothing at all', EMPTY],
  ['a stage without moves', addStage(SOP_05, { id: 'Baru', en: 'New' })],
  ['a move to itself', addTransition(SOP_05, 'done')],
  ['a move to nowhere', withValueAt(SOP_05, ['transitions', 3, 'to'], 'hilang')],
  ['a move from nowhere', withValueAt(SOP_05, ['transitions', 3, 'from'], 'hilang')],
  ['a step without its stage', removeStage(SOP_05, 3)],
  ['no start', removeStage(SOP_05, 0)],
  ['two starts', withValueAt(SOP_05, ['stages', 4, 'start'], true)],
  ['a stage of an unknown step', withValueAt(SOP_05, ['stages', 4, 'step'], 99)],
  ['a performer less', removePerformer(SOP_05, 1)],
  ['unknown performers', withValueAt(SOP_05, ['stages', 4, 'performers'], ['siapa'])],
  ['no steps', SOP_05.steps.reduce((sop) => removeStep(sop, 0), SOP_05)],
  ['the same stage twice', { ...SOP_05, stages: [...SOP_05.stages, ...SOP_05.stages] }],
];

test.each(UNFINISHED)('the form of a draft with %s is drawn all the same', (_, sop) => {
  expect(renderToStaticMarkup(<SopDocument sop={sop} edition={null} />)).toContain('05');
});
