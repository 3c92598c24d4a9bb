import { expect, test } from 'vitest';
import { matching, SEARCH_LIMIT, soughtWords } from './palette-item';

const ITEMS = [
  { id: '1', label: 'Pengaturan: kalender kerja' },
  { id: '2', label: 'Kalender', hint: 'papan' },
  { id: '3', label: 'Laporan', words: 'report' },
];
const found = (text: string) => matching(ITEMS, text).map(({ id }) => id);

test('every word must be there, in any order, in label, hint or hidden words', () => {
  expect(found('kerja kalender')).toEqual(['1']);
  expect(found('REPORT')).toEqual(['3']);
  expect(found('papan')).toEqual(['2']);
  expect(found('tidak ada')).toEqual([]);
});

test('what begins with the word comes first, and nothing sought finds everything', () => {
  expect(found('kalender')).toEqual(['2', '1']);
  expect(found(' ')).toEqual(['1', '2', '3']);
});

test('a very long text is cut', () => {
  expect(soughtWords('a'.repeat(500))[0]).toHaveLength(SEARCH_LIMIT);
});
