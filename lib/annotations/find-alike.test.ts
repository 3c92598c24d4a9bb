import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findAlike } from './find-alike';
import { anchorAt, type TextAnchor } from './text-anchor';

const TEXT = [
  'Dinas membuka pasar murah di Lapangan Lowokwaru selama dua hari.',
  'Beras, gula, dan minyak goreng dijual di bawah harga pasar.',
  'Pasar dibuka pukul 08.00 dan ditutup pukul 14.00.',
];

function on(blocks: readonly string[], block: number, words = blocks[block] ?? ''): TextAnchor {
  const from = blocks[block]?.indexOf(words) ?? -1;
  const anchor = anchorAt(blocks[block] ?? '', { block, from, to: from + words.length });
  if (from === -1 || !anchor) throw new Error(`No ${words}`);
  return anchor;
}
function found(blocks: readonly string[], anchor: TextAnchor): string | null {
  const place = findAlike(blocks, anchor);
  return place && (blocks[place.block] ?? '').slice(place.from, place.to);
}

describe('a whole paragraph that was quoted', () => {
  test.each([
    ['a word of it changed', 'Dinas membuka pasar murah di Lapangan Rampal selama dua hari.'],
    ['a word came in', 'Dinas hari ini membuka pasar murah di Lapangan Lowokwaru selama dua hari.'],
    ['words went', 'Dinas membuka pasar murah selama dua hari.'],
    ['a sentence was added', `${TEXT[0]} Warga antre sejak pagi.`],
    ['its words were mended', 'Dinas Membuka Pasar Murah di lapangan Lowokwaruu selama dua hari!'],
  ])('is still that paragraph, all of it, when %s', (_case, later) => {
    expect(found(TEXT.with(0, later), on(TEXT, 0))).toBe(later);
    expect(found([...TEXT.slice(1), later], on(TEXT, 0))).toBe(later);
  });

  test('is gone when it was taken out or written anew', () => {
    expect(findAlike(TEXT.slice(1), on(TEXT, 0))).toBeNull();
    expect(findAlike(TEXT.with(0, 'Warga antre sejak pagi di bawah hujan.'), on(TEXT, 0))).toBeNull();
    expect(findAlike([], on(TEXT, 0))).toBeNull();
  });

  test('is not one of two that are as alike', () => {
    const twins = ['Harga beras naik tajam di pasar besar.', 'Harga gula naik tajam di pasar besar.'];
    const anchor = on(['Harga telur naik tajam di pasar besar.'], 0);
    for (const [one] of twins.entries()) expect(found([twins[one] ?? ''], anchor)).toBe(twins[one]);
    expect(findAlike(twins, anchor)).toBeNull();
    expect(findAlike([twins.join(' ')], anchor)).toBeNull();
  });
});

describe('words within a paragraph', () => {
  const change = (later: string, words: string) => found(TEXT.with(1, later), on(TEXT, 1, words));

  test('are followed from what stood before them to what stood after', () => {
    const later = 'Beras, gula, dan minyak kelapa dijual di bawah harga pasar.';
    expect(change(later, 'minyak goreng')).toBe('minyak kelapa');
    expect(change(later, 'goreng dijual di')).toBe('kelapa dijual di');
    expect(
      change('Beras, gula, dan minyak goreng kemasan dijual di bawah harga pasar.', 'minyak goreng'),
    ).toBe('minyak goreng');
  });

  test('of one word are followed while it is only mended', () => {
    expect(change('Beras, gulla, dan minyak goreng dijual di bawah harga pasar.', 'gula')).toBe('gulla');
    expect(change('Beras, telur, dan minyak goreng dijual di bawah harga pasar.', 'gula')).toBeNull();
  });

  test('are gone when hardly any of them is left', () => {
    expect(change('Beras, gula, dan minyak goreng dijual murah.', 'harga pasar')).toBeNull();
    expect(
      change('Beras, gula, dan telur ayam ras dijual di bawah harga pasar.', 'minyak goreng'),
    ).toBeNull();
  });
});

const WORDS = [
  'dinas',
  'pasar',
  'beras',
  'warga',
  'harga',
  'murah',
  'kota',
  'pagi',
  'buka',
  'stok',
  'jual',
  'rapat',
];
const anyParagraph = fc
  .array(fc.constantFrom(...WORDS), { minLength: 8, maxLength: 30 })
  .map((words) => words.join(' '));
/** So unlike each other that none is taken for another. */
const paragraphOf = (letter: string) =>
  fc
    .array(fc.integer({ min: 0, max: 40 }), { minLength: 8, maxLength: 30 })
    .map((numbers) => numbers.map((number) => `${letter}${number}`).join(' '));

describe('whatever the text', () => {
  test('one changed word of a paragraph does not part a note from it, wherever it was moved', () => {
    const paragraphs = fc.tuple(paragraphOf('k'), paragraphOf('l'), paragraphOf('m'));
    fc.assert(
      fc.property(paragraphs, fc.nat(), fc.nat({ max: 2 }), (blocks, at, to) => {
        const anchor = on(blocks, 0);
        const words = blocks[0].split(' ');
        const later = words.with(at % words.length, 'diubah').join(' ');
        const moved = blocks.slice(1).toSpliced(to, 0, later);
        expect(findAlike(moved, anchor)).toEqual({ block: to, from: 0, to: later.length });
      }),
    );
  });

  test('a paragraph that went is not taken for another', () => {
    fc.assert(
      fc.property(paragraphOf('k'), fc.array(paragraphOf('l')), (gone, left) => {
        expect(findAlike(left, on([gone], 0))).toBeNull();
      }),
    );
  });

  test('of two paragraphs that say the same, neither is it', () => {
    fc.assert(
      fc.property(anyParagraph, anyParagraph, fc.array(anyParagraph), (quoted, twin, others) => {
        const anchor = on([quoted], 0);
        const best = findAlike([...others, twin, twin], anchor);
        expect(best?.block ?? -1).toBeLessThan(others.length);
      }),
    );
  });

  test('what is found is a stretch of its block that begins and ends with a word', () => {
    fc.assert(
      fc.property(anyParagraph, fc.nat(), fc.nat(), fc.array(anyParagraph), (text, a, b, blocks) => {
        const from = a % text.length;
        const anchor = anchorAt(text, { block: 0, from, to: from + 1 + (b % (text.length - from)) });
        fc.pre(anchor !== null);
        const place = anchor && findAlike(blocks, anchor);
        if (!place) return;
        expect(blocks[place.block]?.slice(place.from, place.to)).toMatch(/^\S(.*\S)?$/);
      }),
    );
  });
});
