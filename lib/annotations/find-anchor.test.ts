import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { documentFromText } from '@/lib/richtext/document';
import { anyDocument } from '@/lib/richtext/testing/any-document';
import { findAnchor } from './find-anchor';
import { anchorAt, blocksOf, CONTEXT, type TextAnchor, type TextPlace } from './text-anchor';

const TEXT = [
  'Dinas membuka pasar murah di Lapangan Lowokwaru selama dua hari.',
  'Beras, gula, dan minyak goreng dijual di bawah harga pasar.',
  'Pasar dibuka pukul 08.00 dan ditutup pukul 14.00.',
];

function set(blocks: readonly string[], words: string, block: number, nth = 0): TextAnchor {
  let from = -1;
  for (let count = 0; count <= nth; count += 1) from = blocks[block]?.indexOf(words, from + 1) ?? -1;
  const anchor = anchorAt(blocks[block] ?? '', { block, from, to: from + words.length });
  if (from === -1 || !anchor) throw new Error(`No ${words}`);
  return anchor;
}
const wordsAt = (blocks: readonly string[], place: TextPlace | null) =>
  place && blocks[place.block]?.slice(place.from, place.to);

describe('an anchor', () => {
  test('keeps the words, what stands around them, and where', () => {
    expect(set(TEXT, 'gula', 1)).toEqual({
      ...{ part: 'body', block: 1, start: 7, quote: 'gula' },
      ...{ prefix: 'Beras, ', suffix: ', dan minyak goreng dijual di ba' },
    });
  });

  test('leaves the blanks at both ends out, and is none where nothing is left', () => {
    expect(anchorAt(TEXT[1] ?? '', { block: 1, from: 6, to: 12 })).toMatchObject({
      quote: 'gula,',
      start: 7,
    });
    expect(anchorAt(TEXT[1] ?? '', { block: 1, from: 6, to: 7 })).toBeNull();
    expect(anchorAt('', { block: 9, from: 0, to: 5 })).toBeNull();
  });

  test('counts paragraphs and headings wherever they stand, a line break as one unit', () => {
    const document = documentFromText('Satu.\n\nDua.');
    document.content?.push({
      type: 'bulletList',
      content: [
        {
          type: 'listItem',
          content: [
            {
              type: 'paragraph',
              content: [
                { type: 'text', text: 'a' },
                { type: 'hardBreak' },
                { type: 'text', text: 'b', marks: [{ type: 'bold' }] },
              ],
            },
          ],
        },
      ],
    });
    expect(blocksOf(document)).toEqual(['Satu.', 'Dua.', 'a\nb']);
  });
});

describe('words are found again', () => {
  const anchor = set(TEXT, 'harga pasar', 1);

  test.each([
    ['when a paragraph came before them', ['Baru.', ...TEXT], 2],
    ['when a paragraph before them went', TEXT.slice(1), 0],
    ['when their paragraph was moved', [TEXT[1], TEXT[2], TEXT[0]], 0],
    ['when a word beside them changed', TEXT.with(1, 'Beras dan gula dijual jauh di bawah harga pasar!'), 1],
  ])('%s', (_case, blocks, block) => {
    const found = findAnchor(blocks as string[], anchor);
    expect(found?.block).toBe(block);
    expect(wordsAt(blocks as string[], found)).toBe('harga pasar');
  });

  test('by their context, where the same words stand more than once', () => {
    const second = set(TEXT, 'pukul', 2, 1);
    const blocks = TEXT.with(2, 'Setiap hari pasar dibuka pukul 08.00 dan ditutup pukul 14.00.');
    expect(findAnchor(blocks, second)).toMatchObject({ from: blocks[2]?.lastIndexOf('pukul') });
  });

  test('by their place, where the context is the same too', () => {
    const twins = ['ya ya ya ya ya ya ya ya ya ya ya ya ya ya ya ya ya ya ya ya ya ya ya ya ya ya ya', 'ya'];
    for (const from of [0, 36, 39, 42]) {
      const anchored = anchorAt(twins[0] ?? '', { block: 0, from, to: from + 2 });
      expect(anchored && findAnchor(twins, anchored)).toEqual({ block: 0, from, to: from + 2 });
    }
  });

  test('though all around a long quotation is new, while it stands but once', () => {
    const long = set(TEXT, 'minyak goreng dijual di bawah', 1);
    expect(findAnchor(['Kini minyak goreng dijual di bawah batas.'], long)).not.toBeNull();
  });
});

describe('words are gone', () => {
  test('when they were written otherwise', () => {
    const blocks = TEXT.with(1, 'Beras, gula, dan minyak goreng dijual murah.');
    expect(findAnchor(blocks, set(TEXT, 'harga pasar', 1))).toBeNull();
  });

  test('when only the same words in other company are left', () => {
    expect(findAnchor(TEXT.toSpliced(1, 1), set(TEXT, 'dan', 1))).toBeNull();
    expect(findAnchor([], set(TEXT, 'dan', 1))).toBeNull();
  });
});

/** Any text with any stretch of it that is not blank. */
const anyAnchored = () =>
  fc
    .tuple(anyDocument(), fc.nat(), fc.nat(), fc.nat())
    .map(([document, a, b, c]) => {
      const blocks = blocksOf(document);
      const block = a % Math.max(1, blocks.length);
      const length = blocks[block]?.length ?? 0;
      const from = b % Math.max(1, length);
      const anchor = anchorAt(blocks[block] ?? '', {
        block,
        from,
        to: from + 1 + (c % Math.max(1, length - from)),
      });
      return anchor && { blocks, anchor };
    })
    .filter((anchored) => anchored !== null);

const placeOf = ({ block, start, quote }: TextAnchor): TextPlace => ({
  ...{ block, from: start, to: start + quote.length },
});

/** True where no other words of the text have the same words around them. */
function isSingular(blocks: readonly string[], { prefix, quote, suffix }: TextAnchor): boolean {
  const edges = (text: string) => `\u0002${text}\u0002`;
  const before = prefix.length < CONTEXT ? `\u0002${prefix}` : prefix;
  const after = suffix.length < CONTEXT ? `${suffix}\u0002` : suffix;
  const all = blocks.map(edges).join('');
  const words = before + quote + after;
  return all.indexOf(words) === all.lastIndexOf(words);
}

describe('whatever the text', () => {
  test('an anchor that was set in it is found there', () => {
    fc.assert(
      fc.property(anyAnchored(), ({ blocks, anchor }) => {
        expect(findAnchor(blocks, anchor)).toEqual(placeOf(anchor));
      }),
      { numRuns: 150 },
    );
  });

  test('blocks that come before or after, or go, do not move it to other words', () => {
    fc.assert(
      fc.property(anyAnchored(), anyDocument(), fc.nat(), fc.nat(), ({ blocks, anchor }, more, at, gone) => {
        const added = blocksOf(more);
        const place = at % (blocks.length + 1);
        const later = blocks.toSpliced(place, 0, ...added);
        fc.pre(isSingular(later, anchor));
        const moved = anchor.block + (place <= anchor.block ? added.length : 0);
        expect(findAnchor(later, anchor)).toEqual({ ...placeOf(anchor), block: moved });

        const without = gone % blocks.length;
        fc.pre(without !== anchor.block);
        const left = anchor.block - (without < anchor.block ? 1 : 0);
        expect(findAnchor(blocks.toSpliced(without, 1), anchor)).toEqual({ ...placeOf(anchor), block: left });
      }),
      { numRuns: 150 },
    );
  });

  test('words written elsewhere in its paragraph do not move it to other words', () => {
    fc.assert(
      fc.property(anyAnchored(), fc.string({ maxLength: 60 }), fc.boolean(), (given, words, before) => {
        const { blocks, anchor } = given;
        const text = blocks[anchor.block] ?? '';
        // Outside the context: at the far end of what is kept.
        const at = before
          ? anchor.start - anchor.prefix.length
          : anchor.start + anchor.quote.length + anchor.suffix.length;
        fc.pre((before ? anchor.prefix : anchor.suffix).length === CONTEXT);
        const later = blocks.with(anchor.block, text.slice(0, at) + words + text.slice(at));
        fc.pre(isSingular(later, anchor));
        const from = anchor.start + (before ? words.length : 0);
        expect(findAnchor(later, anchor)).toEqual({
          ...{ block: anchor.block, from, to: from + anchor.quote.length },
        });
      }),
      { numRuns: 60 },
    );
  });
});
