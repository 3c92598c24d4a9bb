import { getSchema } from '@tiptap/core';
import { expect, test } from 'vitest';
import { documentFromText } from '@/lib/richtext/document';
import { ARTICLE_EXTENSIONS } from '@/lib/richtext/extensions';
import { textSize } from './text-size';

const schema = getSchema(ARTICLE_EXTENSIONS);
const documentOf = (text: string) => schema.nodeFromJSON(documentFromText(text));

test('words of neighbouring blocks are not taken for one', () => {
  expect(textSize(documentOf('Pasar murah\n\ndibuka hari ini.'))).toEqual({ words: 5, characters: 27 });
});

test('a line break parts words, and words within tables and lists count', () => {
  const paragraph = (...content: object[]) => ({ type: 'paragraph', content });
  const text = (words: string) => ({ type: 'text', text: words });
  const document = schema.nodeFromJSON({
    type: 'doc',
    content: [
      paragraph(text('satu'), { type: 'hardBreak' }, text('dua')),
      { type: 'bulletList', content: [{ type: 'listItem', content: [paragraph(text('tiga empat'))] }] },
      {
        type: 'table',
        content: [{ type: 'tableRow', content: [{ type: 'tableCell', content: [paragraph(text('lima'))] }] }],
      },
    ],
  });
  expect(textSize(document).words).toBe(5);
});

test('a changed block is counted anew, and an empty document has no words', () => {
  const before = documentOf('satu dua\n\ntiga');
  expect(textSize(before).words).toBe(3);
  const after = before.replace(1, 5, schema.nodeFromJSON(documentFromText('x y z')).slice(1, 6));
  expect(textSize(after).words).toBe(5);
  expect(textSize(documentOf(''))).toEqual({ words: 0, characters: 0 });
});
