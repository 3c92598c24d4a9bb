import { getSchema } from '@tiptap/core';
import { EditorState, type Plugin } from '@tiptap/pm/state';
import { expect, test } from 'vitest';
import type { Finding } from '@/lib/language/finding';
import { ARTICLE_EXTENSIONS } from '@/lib/richtext/extensions';
import type { FoundAt } from './block-checker';
import { type LanguageMark, LanguageMarks, languageMarks } from './language-marks';

const schema = getSchema(ARTICLE_EXTENSIONS);
const text = schema.node('doc', null, [schema.node('paragraph', null, schema.text('Minta ijin bras'))]);

function openAt(...found: FoundAt[]) {
  const make = LanguageMarks.config.addProseMirrorPlugins as unknown as (this: object) => Plugin[];
  const plugins = make.call({ storage: {} });
  const [plugin] = plugins as [Plugin];
  const told = (state: EditorState, meta: object) => state.apply(state.tr.setMeta(plugin, meta));
  const checked = (state: EditorState, next: FoundAt[]) => told(state, { kind: 'checked', found: next });
  const state = checked(EditorState.create({ doc: text, plugins }), found);
  const [first] = languageMarks(state)?.decorations.find() ?? [];
  const open = { mark: first?.spec as LanguageMark, byKey: true };
  return { opened: told(state, { kind: 'open', open }), checked };
}

function foundAt(rule: Finding['rule'], words: string): FoundAt {
  const from = text.textContent.indexOf(words);
  const to = from + words.length;
  return { from: from + 1, to: to + 1, finding: { rule, from, to, found: words, suggestions: [] } };
}

test('a reason that is shown stays shown while a later look finds its words again, and no longer', () => {
  const { opened, checked } = openAt(foundAt('word', 'ijin'));
  const answered = checked(opened, [foundAt('word', 'ijin'), foundAt('spelling', 'bras')]);
  const open = languageMarks(answered)?.open;
  expect(open?.byKey).toBe(true);
  expect(open?.mark.finding.found).toBe('ijin');
  const [first] = languageMarks(answered)?.decorations.find(7, 11) ?? [];
  expect(first?.spec).toBe(open?.mark);
  expect(languageMarks(checked(answered, [foundAt('spelling', 'bras')]))?.open).toBeNull();
});

test('what is written closes the reason', () => {
  const { opened } = openAt(foundAt('word', 'ijin'));
  expect(languageMarks(opened.apply(opened.tr.insertText('Warga ', 1)))?.open).toBeNull();
});
