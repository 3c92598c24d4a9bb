import { describe, expect, it } from 'vitest';
import { readability } from './readability';
import { sentencesOf } from './sentences';

const sentence = (words: number) => `${Array.from({ length: words }, () => 'kata').join(' ')}.`;

describe('readability', () => {
  it('of no text is zero', () => {
    expect(readability('')).toEqual({
      sentences: 0,
      words: 0,
      wordsPerSentence: 0,
      longest: 0,
      level: 'easy',
    });
  });

  it.each([
    [17, 'easy'],
    [18, 'fair'],
    [24, 'fair'],
    [25, 'hard'],
  ] as const)('of %i words a sentence is %s', (words, level) => {
    expect(readability(sentence(words)).level).toBe(level);
  });

  it('counts sentences, words and the longest', () => {
    const text = 'Wali Kota Malang Drs. H. Budiman hadir. Harga Rp12.500 naik 3,5 persen pukul 16.30 WIB.';
    expect(readability(text)).toMatchObject({ sentences: 2, words: 15, longest: 8, wordsPerSentence: 7.5 });
  });
});

describe('sentences', () => {
  it.each([
    ['Ia hadir. Ia pulang.', 2],
    ['Senin s.d. Kamis di Jl. Ijen No. 3 Malang.', 1],
    ['Apa kabar? Baik! Ya.', 3],
    ['1. Hari Senin\n2. Hari Selasa', 2],
    ['“Saya hadir.” Ia pulang.', 2],
    ['A. H. Nasution hadir', 1],
  ])('%s', (text, count) => {
    expect(sentencesOf(text)).toHaveLength(count);
  });
});
