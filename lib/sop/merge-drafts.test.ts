import { expect, test } from 'vitest';
import { addStep } from './edit-definition';
import { withValueAt } from './edit-list';
import { mergeDrafts } from './merge-drafts';
import { SOP_05 } from './sop-05';

const base = { note: 'Awal', definition: SOP_05 };
const faster = { ...base, definition: withValueAt(SOP_05, ['steps', 3, 'standardMinutes'], 45) };
const renamed = { ...base, definition: withValueAt(SOP_05, ['identity', 'title'], 'Pengelolaan Situs') };

test('changes of different parts are both kept', () => {
  expect(mergeDrafts(base, faster, { ...renamed, note: 'Mereka' })).toEqual({
    note: 'Mereka',
    definition: { ...faster.definition, identity: renamed.definition.identity },
  });
});

test('changes of one part by both are for a person to decide', () => {
  const more = { ...base, definition: addStep(SOP_05, { id: 'Baru', en: 'New' }) };
  expect(mergeDrafts(base, faster, more)).toBeNull();
  expect(mergeDrafts(base, { ...base, note: 'a' }, { ...base, note: 'b' })).toBeNull();
});

test('the same change by both is no clash', () => {
  expect(mergeDrafts(base, faster, structuredClone(faster))).toEqual(faster);
});
