import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainText, type RichDocument, walkNodes } from '@/lib/richtext/document';
import { anyDocument } from '@/lib/richtext/testing/any-document';
import { annotateDocument } from './annotate-document';
import type { PlacedThread } from './cut-words';
import { blocksOf } from './text-anchor';

const thread = (number: number, block: number, from: number, to: number): PlacedThread => ({
  ...{ id: `t${number}`, number, suggests: false, place: { block, from, to } },
});
const marked = (document: RichDocument) =>
  [...walkNodes(document)].flatMap(({ text, marks }) =>
    (marks ?? [])
      .filter(({ type }) => type === 'thread')
      .map(({ attrs }) => [attrs?.number, text, attrs?.last]),
  );

const DOCUMENT: RichDocument = {
  type: 'doc',
  content: [
    { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: 'Pasar' }] },
    { type: 'horizontalRule' },
    {
      type: 'paragraph',
      content: [
        { type: 'text', text: 'Harga ' },
        { type: 'text', text: 'beras', marks: [{ type: 'bold' }] },
        { type: 'hardBreak' },
        { type: 'text', text: 'naik.' },
      ],
    },
  ],
};

test('the words of a thread are marked over what parts them, its last piece too', () => {
  expect(marked(annotateDocument(DOCUMENT, [thread(1, 1, 2, 14)]))).toEqual([
    [1, 'rga ', false],
    [1, 'beras', false],
    [1, 'na', true],
  ]);
});

test('threads over the same words each keep their own', () => {
  const both = annotateDocument(DOCUMENT, [thread(1, 0, 0, 3), thread(2, 0, 2, 5)]);
  expect(marked(both)).toEqual([
    [1, 'Pa', false],
    [1, 's', true],
    [2, 's', false],
    [2, 'ar', true],
  ]);
});

test('whatever the document, its words stay and its blocks are counted as anchors count them', () => {
  fc.assert(
    fc.property(anyDocument(), fc.nat(), fc.nat(), fc.nat(), (document, a, b, c) => {
      const blocks = blocksOf(document);
      const block = a % Math.max(1, blocks.length);
      const text = blocks[block] ?? '';
      const from = b % Math.max(1, text.length);
      const to = from + (c % Math.max(1, text.length - from + 1));
      const copy = annotateDocument(document, [thread(1, block, from, to)]);
      expect(plainText(copy)).toBe(plainText(document));
      const counted = [...walkNodes(copy)].flatMap(({ attrs }) => attrs?.block ?? []);
      expect(counted).toEqual(blocks.map((_, index) => index));
      const words = marked(copy).map(([, piece]) => piece);
      expect(words.join('')).toBe(text.slice(from, to).replaceAll('\n', ''));
    }),
    { numRuns: 100 },
  );
});
