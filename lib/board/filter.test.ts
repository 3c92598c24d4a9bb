import { describe, expect, test } from 'vitest';
import {
  type BoardFilter,
  filterFromQuery,
  filterToQuery,
  isFiltering,
  NO_FILTER,
  passesFilter,
} from './filter';
import { sampleCard } from './sample-card';

const calm = { level: 'within', myTurn: false } as const;
const passes = (
  part: Partial<BoardFilter>,
  card = sampleCard(),
  standing: Parameters<typeof passesFilter>[1] = calm,
) => passesFilter(card, standing, { ...NO_FILTER, ...part }, 'me');

describe('a filter in the address', () => {
  test('reads back as it was written', () => {
    const filter: BoardFilter = { text: 'pasar', sector: 'usaha_mikro', mine: true, past: true, turn: true };
    expect(filterFromQuery(new URLSearchParams(filterToQuery(filter)))).toEqual(filter);
  });

  test('leaves the address empty when nothing is filtered', () => {
    expect(filterToQuery(NO_FILTER)).toBe('');
    expect(isFiltering({ ...NO_FILTER, text: '  ' })).toBe(false);
  });

  test('ignores what it does not know and cuts an endless text', () => {
    const query = new URLSearchParams({ sektor: 'tambang', saya: 'ya', q: 'x'.repeat(5_000) });
    const filter = filterFromQuery(query);
    expect(filter).toMatchObject({ sector: null, mine: false });
    expect(filter.text).toHaveLength(100);
  });
});

describe('a filtered board', () => {
  test('finds every word in any order and case, in title, summary and holder', () => {
    const card = sampleCard({ summary: 'Beras dan telur', holder: { id: 'u', name: 'Rina' } });
    expect(passes({ text: 'bunulrejo PASAR' }, card)).toBe(true);
    expect(passes({ text: 'telur rina' }, card)).toBe(true);
    expect(passes({ text: 'pasar dinoyo' }, card)).toBe(false);
  });

  test('takes #12 for the number itself and not for #120', () => {
    expect(passes({ text: '#12' }, sampleCard({ number: 12 }))).toBe(true);
    expect(passes({ text: '#12' }, sampleCard({ number: 120 }))).toBe(false);
  });

  test('keeps as mine what I hold and what I handed in', () => {
    expect(passes({ mine: true })).toBe(false);
    expect(passes({ mine: true }, sampleCard({ holder: { id: 'me', name: 'Saya' } }))).toBe(true);
    expect(passes({ mine: true }, sampleCard({ facts: { handedInBy: ['me'] } }))).toBe(true);
  });

  test('keeps only the sector, what is past the standard, and what waits for me', () => {
    expect(passes({ sector: 'koperasi' })).toBe(false);
    expect(passes({ past: true })).toBe(false);
    expect(passes({ past: true }, sampleCard(), { level: 'past', myTurn: false })).toBe(true);
    expect(passes({ turn: true })).toBe(false);
    expect(passes({ turn: true }, sampleCard(), { level: 'none', myTurn: true })).toBe(true);
  });
});
