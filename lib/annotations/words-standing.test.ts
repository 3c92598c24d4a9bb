import { describe, expect, test } from 'vitest';
import { suggestedChange } from './suggested-change';
import { anchorAt, type TextAnchor } from './text-anchor';
import { standingOf } from './words-standing';

const BLOCKS = ['Harga beras naik tajam sejak Senin.', 'Pedagang mengeluh, harga gula juga naik.'];

function on(words: string, block = 0): TextAnchor {
  const from = BLOCKS[block]?.lastIndexOf(words) ?? -1;
  const anchor = anchorAt(BLOCKS[block] ?? '', { block, from, to: from + words.length });
  if (from === -1 || !anchor) throw new Error(`No ${words}`);
  return anchor;
}
function standing(blocks: readonly string[], anchor: TextAnchor, replacement: string | null = null) {
  const { standing: word, place } = standingOf(blocks, { anchor, replacement });
  return [word, place && blocks[place.block]?.slice(place.from, place.to)];
}
/** The text after suggestions were written, each on what the one before left. */
function written(blocks: readonly string[], ...changes: [TextAnchor, string][]): string[] {
  return changes.reduce<string[]>(
    (text, [anchor, replacement]) => {
      const { place } = standingOf(text, { anchor, replacement: null });
      if (!place) throw new Error(`No ${anchor.quote}`);
      const block = text[place.block] ?? '';
      const { from, to, text: words } = suggestedChange(block, place, replacement);
      return text.with(place.block, block.slice(0, from) + words + block.slice(to));
    },
    [...blocks],
  );
}

describe('words of a note', () => {
  test('are as they were quoted, changed at their place, or gone', () => {
    expect(standing(BLOCKS, on('beras naik'))).toEqual(['here', 'beras naik']);
    const later = BLOCKS.with(0, 'Harga beras turun tajam sejak Senin.');
    expect(standing(later, on('beras naik'))).toEqual(['changed', 'beras turun']);
    expect(standing(BLOCKS.slice(1), on('beras naik'))).toEqual(['gone', null]);
  });
});

describe('a suggestion', () => {
  test.each([
    ['beras', 'gula', 0],
    ['beras', 'beras medium', 0],
    ['tajam', 'cukup tajam', 0],
    ['naik', '', 0],
    ['naik', '', 1],
    ['Harga', '', 0],
    ['Harga beras naik tajam sejak Senin.', 'Harga beras turun.', 0],
    ['Harga beras naik tajam sejak Senin.', '', 0],
  ])(
    'of “%s” as “%s” is asked for until it is written, and again when that is taken back',
    (words, by, block) => {
      const anchor = on(words, block);
      const moved = ['Baru.', ...BLOCKS];
      expect(standing(BLOCKS, anchor, by)).toEqual(['here', words]);
      expect(standing(moved, anchor, by)).toEqual(['here', words]);
      const [after, place] = standing(written(moved, [anchor, by]), anchor, by);
      expect([after, place ?? '']).toEqual(['written', by]);
    },
  );

  test('is known to be written though those beside it were written too', () => {
    const changes: [TextAnchor, string][] = [
      [on('beras'), 'gula'],
      [on('naik'), 'turun'],
      [on('tajam'), 'pelan'],
    ];
    const text = written(BLOCKS, ...changes);
    expect(text[0]).toBe('Harga gula turun pelan sejak Senin.');
    for (const [anchor, by] of changes) expect(standing(text, anchor, by)[0]).toBe('written');
  });

  test('is not taken for written, nor for asked, by a twin elsewhere', () => {
    const twins = ['Harga beras naik.', 'Harga beras naik.'];
    const anchor = anchorAt(twins[1] ?? '', { block: 1, from: 6, to: 11 }) ?? on('beras');
    expect(standing(['Harga beras naik.', 'Harga gula naik.'], anchor, 'gula')).toEqual(['written', 'gula']);
    const first = { ...anchor, block: 0 };
    expect(standing(['Harga gula naik.', 'Harga beras naik.'], first, 'gula')).toEqual(['written', 'gula']);
    expect(standing(['Harga beras naik.', 'Harga gula naik.'], first, 'gula')).toEqual(['here', 'beras']);
  });

  test('whose words were written otherwise is neither', () => {
    const later = BLOCKS.with(0, 'Harga beras anjlok tajam sejak Senin.');
    expect(standing(later, on('naik'), 'turun')).toEqual(['gone', null]);
    expect(standing(later, on('beras naik'), 'beras turun')).toEqual(['changed', 'beras anjlok']);
  });
});
