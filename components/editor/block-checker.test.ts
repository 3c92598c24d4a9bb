import { getSchema } from '@tiptap/core';
import { EditorState } from '@tiptap/pm/state';
import { expect, test, vi } from 'vitest';
import * as language from '@/lib/content-checks/check-language';
import { ARTICLE_EXTENSIONS } from '@/lib/richtext/extensions';
import { BlockChecker } from './block-checker';

const schema = getSchema(ARTICLE_EXTENSIONS);
const paragraph = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] });
const docOf = (...content: object[]) => schema.nodeFromJSON({ type: 'doc', content });
const EVER = Number.POSITIVE_INFINITY;

test('a finding stands where its words stand, in a list and behind a line break too', () => {
  const item = {
    type: 'paragraph',
    content: [{ type: 'text', text: 'Satu' }, { type: 'hardBreak' }, { type: 'text', text: 'minta ijin' }],
  };
  const doc = docOf(paragraph('Isi.'), {
    type: 'bulletList',
    content: [{ type: 'listItem', content: [item] }],
  });
  const found = new BlockChecker().look(doc, EVER) ?? [];
  expect(found.map(({ from, to }) => doc.textBetween(from, to))).toEqual(['ijin']);
});

test('a changed block alone is checked again, and an ignored finding is left out', () => {
  const check = vi.spyOn(language, 'checkBlock');
  const checker = new BlockChecker();
  const state = EditorState.create({
    doc: docOf(paragraph('Minta ijin'), paragraph('Dua'), paragraph('Tiga')),
  });
  checker.look(state.doc, EVER);
  expect(check).toHaveBeenCalledTimes(3);
  const { doc } = state.tr.insertText(' dua', 16);
  expect(checker.look(doc, EVER)?.map(({ finding }) => finding.rule)).toEqual(['word', 'repeated']);
  expect(check).toHaveBeenCalledTimes(4);
  checker.ignored = new Set(['word ijin']);
  expect(checker.look(doc, EVER)?.map(({ finding }) => finding.rule)).toEqual(['repeated']);
  expect(check).toHaveBeenCalledTimes(4);
});

test('words of the office are left as they are, also in blocks that were checked before', () => {
  const checker = new BlockChecker();
  const doc = docOf(paragraph('Minta ijin'), paragraph('Ijin ijin'));
  expect(checker.look(doc, EVER)).toHaveLength(2);
  checker.allowed = new Set(['ijin']);
  expect(checker.look(doc, EVER)?.map(({ finding }) => finding.rule)).toEqual(['repeated']);
  checker.allowed = new Set();
  expect(checker.look(doc, EVER)).toHaveLength(2);
});

test('a look that runs out of time says nothing yet', () => {
  expect(new BlockChecker().look(docOf(paragraph('Minta ijin')), 0)).toBeNull();
});
