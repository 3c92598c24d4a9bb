import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { documentFromText, type RichNode } from '@/lib/richtext/document';
import { anyDocument } from '@/lib/richtext/testing/any-document';
import { align } from './align';
import { blockDiff, mergeBlocks, proposeBlockChoices, sameDocument } from './block-diff';
import { sameJson } from './same-json';
import { wordDiff } from './word-diff';

const marked = (theirs: string, mine: string) =>
  wordDiff(theirs, mine)
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'theirs' ? `[-${text}-]` : `[+${text}+]`))
    .join('');

describe('two texts word by word', () => {
  test.each([
    ['Harga beras naik', 'Harga beras turun', 'Harga beras [-naik-][+turun+]'],
    ['Harga naik', 'Harga beras naik', 'Harga [+beras +]naik'],
    ['pasar murah digelar', 'bazar UMKM digelar', '[-pasar murah-][+bazar UMKM+] digelar'],
    ['Rp12.000, per kg', 'Rp12.500, per kg', '[-Rp12.000-][+Rp12.500+], per kg'],
    ['', 'baru', '[+baru+]'],
    ['sama', 'sama', 'sama'],
  ])('%j and %j', (theirs, mine, expected) => {
    expect(marked(theirs, mine)).toBe(expected);
  });

  test('lose and invent nothing', () => {
    const words = fc.array(fc.constantFrom('satu', 'dua', ' ', '\n', ',', '👩🏽‍🌾', 'é', '9'), {
      maxLength: 30,
    });
    fc.assert(
      fc.property(words, words, (a, b) => {
        const [theirs, mine] = [a.join(''), b.join('')];
        const parts = wordDiff(theirs, mine);
        const of = (side: string) => parts.filter(({ kind }) => kind === 'same' || kind === side);
        expect(
          of('theirs')
            .map(({ text }) => text)
            .join(''),
        ).toBe(theirs);
        expect(
          of('mine')
            .map(({ text }) => text)
            .join(''),
        ).toBe(mine);
      }),
    );
  });

  test('of a great length are compared in good time', () => {
    const long = (word: string) => `${word} `.repeat(20_000);
    expect(marked(long('a'), long('b'))).toContain('[-a');
  });
});

test('an alignment finds the longest common subsequence', () => {
  const letters = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 9 });
  const longest = (a: string[], b: string[]): number => {
    const [x, ...rest] = a;
    if (x === undefined || b.length === 0) return 0;
    const at = b.indexOf(x);
    return Math.max(longest(rest, b), at < 0 ? 0 : 1 + longest(rest, b.slice(at + 1)));
  };
  fc.assert(
    fc.property(letters, letters, (a, b) => {
      const runs = align(a, b, Object.is);
      const common = runs.filter((run) => run.kind === 'same').flatMap((run) => run.left);
      expect(common).toHaveLength(longest(a, b));
    }),
  );
});

describe('two documents block by block', () => {
  const base = documentFromText('satu\n\ndua\n\ntiga\n\nempat');
  const theirs = documentFromText('satu\n\ndua mereka\n\ntiga\n\nempat');
  const mine = documentFromText('satu\n\ndua\n\ntiga\n\nempat saya');

  test('differ where they do, and an empty line at the end is nothing', () => {
    const withLine = { ...base, content: [...(base.content ?? []), { type: 'paragraph' }] };
    expect(blockDiff(base, withLine)).toHaveLength(1);
    expect(sameDocument(base, withLine)).toBe(true);
    expect(blockDiff(theirs, mine).map(({ kind }) => kind)).toEqual(['same', 'changed', 'same', 'changed']);
  });

  test('with a common origin propose whoever changed something', () => {
    const runs = blockDiff(theirs, mine);
    const choices = proposeBlockChoices(runs, base);
    expect(choices).toEqual(['theirs', 'mine']);
    expect(mergeBlocks(runs, choices)).toEqual(documentFromText('satu\n\ndua mereka\n\ntiga\n\nempat saya'));
    expect(proposeBlockChoices(runs, null)).toEqual(['mine', 'mine']);
  });

  test('propose a removal too', () => {
    const shorter = documentFromText('satu\n\ntiga\n\nempat');
    expect(proposeBlockChoices(blockDiff(shorter, base), base)).toEqual(['theirs']);
    expect(proposeBlockChoices(blockDiff(base, shorter), base)).toEqual(['mine']);
  });

  test('all of one side make that side, both keep every block of either', () => {
    fc.assert(
      fc.property(anyDocument(), anyDocument(), (a, b) => {
        const runs = blockDiff(a, b);
        const all = (choice: 'theirs' | 'mine' | 'both') =>
          mergeBlocks(
            runs,
            runs.map(() => choice),
          );
        expect(sameDocument(all('theirs'), a)).toBe(true);
        expect(sameDocument(all('mine'), b)).toBe(true);
        const both = all('both').content ?? [];
        const written = (node: RichNode) => node.type !== 'paragraph' || node.content?.length;
        for (const block of [...(a.content ?? []), ...(b.content ?? [])].filter(written)) {
          expect(both.some((each) => sameJson(each, block))).toBe(true);
        }
      }),
    );
  });
});

test('JSON says the same whatever the order of its keys', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const reversed = (part: unknown): unknown =>
        Array.isArray(part)
          ? part.map(reversed)
          : part && typeof part === 'object'
            ? Object.fromEntries(
                Object.entries(part)
                  .reverse()
                  .map(([key, each]) => [key, reversed(each)]),
              )
            : part;
      expect(sameJson(value, reversed(value))).toBe(true);
    }),
  );
  expect(sameJson({ a: [1, 2] }, { a: [2, 1] })).toBe(false);
  expect(sameJson({ a: null }, {})).toBe(false);
});
