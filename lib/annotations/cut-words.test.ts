import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutWords, type PlacedThread } from './cut-words';

const thread = (number: number, from: number, to: number): PlacedThread => ({
  ...{ id: `t${number}`, number, suggests: false, place: { block: 0, from, to } },
});

test('a line is cut where words of threads begin or end, and each ends once', () => {
  const pieces = cutWords('Harga beras naik', 0, [thread(1, 0, 11), thread(2, 6, 16)]);
  expect(
    pieces.map(({ text, over }) => [text, over.map(({ thread: { number }, last }) => [number, last])]),
  ).toEqual([
    ['Harga ', [[1, false]]],
    [
      'beras',
      [
        [1, true],
        [2, false],
      ],
    ],
    [' naik', [[2, true]]],
  ]);
});

test('a line without threads is one piece, and an empty one none', () => {
  expect(cutWords('Harga', 0, [])).toEqual([{ text: 'Harga', over: [] }]);
  expect(cutWords('', 0, [])).toEqual([]);
});

test('put together again the pieces are the line, and each thread ends in one of them', () => {
  const places = fc.array(fc.tuple(fc.nat(30), fc.integer({ min: 1, max: 30 })), { maxLength: 4 });
  fc.assert(
    fc.property(fc.string({ maxLength: 30 }), places, (text, stretches) => {
      const threads = stretches
        .map(([from, length], index) => thread(index, from, Math.min(text.length, from + length)))
        .filter(({ place }) => place.from < place.to);
      const pieces = cutWords(text, 0, threads);
      expect(pieces.map((piece) => piece.text).join('')).toBe(text);
      const ends = pieces.flatMap(({ over }) => over.filter(({ last }) => last).map((at) => at.thread.id));
      expect(ends.sort()).toEqual(threads.map(({ id }) => id).sort());
    }),
  );
});
