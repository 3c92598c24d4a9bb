import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { diffSequences } from './sequence-diff';

const words = (text: string) => text.split(' ');
const sideOf = (runs: ReturnType<typeof diffSequences>, other: 'added' | 'removed') =>
  runs.filter((run) => run.kind !== other).flatMap((run) => run.items);

describe('the difference of two sequences', () => {
  test('of equal ones is one run of the same', () => {
    expect(diffSequences(words('pasar murah dibuka'), words('pasar murah dibuka'))).toEqual([
      { kind: 'same', items: ['pasar', 'murah', 'dibuka'] },
    ]);
    expect(diffSequences([], [])).toEqual([]);
  });

  test('tells what was replaced, the old before the new', () => {
    expect(diffSequences(words('harga beras naik tajam'), words('harga cabai turun tajam'))).toEqual([
      { kind: 'same', items: ['harga'] },
      { kind: 'removed', items: ['beras', 'naik'] },
      { kind: 'added', items: ['cabai', 'turun'] },
      { kind: 'same', items: ['tajam'] },
    ]);
  });

  test('with nothing on one side is all added, or all removed', () => {
    expect(diffSequences([], ['a'])).toEqual([{ kind: 'added', items: ['a'] }]);
    expect(diffSequences(['a'], [])).toEqual([{ kind: 'removed', items: ['a'] }]);
  });

  test('always gives both sequences back', () => {
    const text = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 30 });
    fc.assert(
      fc.property(text, text, (before, after) => {
        const runs = diffSequences(before, after);
        expect(sideOf(runs, 'added')).toEqual(before);
        expect(sideOf(runs, 'removed')).toEqual(after);
      }),
    );
  });

  test('is the shortest one', () => {
    const text = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 9 });
    fc.assert(
      fc.property(text, text, (before, after) => {
        const kept = diffSequences(before, after).filter((run) => run.kind === 'same');
        expect(kept.flatMap((run) => run.items)).toHaveLength(longestCommon(before, after));
      }),
    );
  });

  test('of two long texts without a word in common is told as replaced, and quickly', () => {
    const before = Array.from({ length: 20_000 }, (_, i) => `lama${i}`);
    const after = Array.from({ length: 20_000 }, (_, i) => `baru${i}`);
    expect(diffSequences(before, after).map((run) => [run.kind, run.items.length])).toEqual([
      ['removed', 20_000],
      ['added', 20_000],
    ]);
  });
});

function longestCommon(a: readonly string[], b: readonly string[]): number {
  const [first, ...rest] = a;
  if (first === undefined) return 0;
  const found = b.indexOf(first);
  const without = longestCommon(rest, b);
  return found === -1 ? without : Math.max(without, 1 + longestCommon(rest, b.slice(found + 1)));
}
