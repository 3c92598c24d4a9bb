import { getSchema } from '@tiptap/core';
import { Node } from '@tiptap/pm/model';
import { describe, expect, test } from 'vitest';
import { ARTICLE_EXTENSIONS } from '@/lib/richtext/extensions';
import { textSlice } from './paste-text';

const schema = getSchema(ARTICLE_EXTENSIONS);
const doc = Node.fromJSON(schema, {
  type: 'doc',
  content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Sini', marks: [{ type: 'italic' }] }] }],
});
const read = (text: string, plain = false, at = doc.resolve(0)) =>
  textSlice(text, at, plain)
    .content.toJSON()
    .map((block: { content?: { text: string; marks?: { type: string }[] }[] }) =>
      block.content?.map(({ text: words, marks = [] }) => [words, ...marks.map(({ type }) => type)]),
    );

describe('pasted text', () => {
  test('of a chat becomes paragraphs with its bold and italic', () => {
    expect(read('*PENGUMUMAN*\n\nPasar _murah_ ~Sabtu~ Minggu')).toEqual([
      [['PENGUMUMAN', 'bold']],
      [['Pasar '], ['murah', 'italic'], [' ~Sabtu~ Minggu']],
    ]);
  });

  test('asked for plain keeps its signs', () => {
    expect(read('*PENGUMUMAN*', true)).toEqual([[['*PENGUMUMAN*']]]);
  });

  test('takes on the looks of where it is pasted, once', () => {
    expect(read('a _b_', false, doc.resolve(3))).toEqual([[['a b', 'italic']]]);
  });

  test('of one line joins the sentence it is pasted into', () => {
    const { openStart, openEnd } = textSlice('kata', doc.resolve(3), false);
    expect([openStart, openEnd]).toEqual([1, 1]);
  });

  test('that is only a space is a space, and nothing is nothing', () => {
    expect(textSlice(' ', doc.resolve(0), false).content.textBetween(0, 1)).toBe(' ');
    expect(textSlice('\n', doc.resolve(0), false).size).toBe(1);
    expect(textSlice('', doc.resolve(0), false).size).toBe(0);
  });
});
