import { describe, expect, test } from 'vitest';
import { suggestFilter } from './filter-suggest';
import { hasFlag, sectorOf, toggleFlag, withSector } from './filter-toggle';

const vocabulary = {
  me: 'me',
  stages: [{ key: 'composing', names: ['Menyusun', 'Composing'] }],
  people: [{ id: 'siti', name: 'Siti Aminah' }],
  labels: ['Pasar Murah'],
};
const words = (text: string, locale: 'id' | 'en' = 'id') =>
  suggestFilter(text, text.length, vocabulary, locale).suggestions.map(({ word }) => word);

describe('suggestions while typing', () => {
  test('complete keys and flags', () => {
    expect(words('ta')).toEqual(['tahap:']);
    expect(words('terl')).toEqual(['terlambat']);
    expect(words('-sek')).toEqual(['-sektor:']);
    expect(words('st', 'en')).toEqual(['stage:']);
  });

  test('complete the values of a key, also of the last of several', () => {
    expect(words('tahap:')).toEqual(['tahap:menyusun']);
    expect(words('sektor:koperasi,perd')).toEqual(['sektor:koperasi,perdagangan']);
    expect(words('oleh:am')).toEqual(['oleh:siti-aminah']);
    expect(words('label:')).toEqual(['label:pasar-murah']);
  });

  test('take the place of the word at the caret only', () => {
    expect(suggestFilter('terlambat sek pasar', 13, vocabulary, 'id')).toMatchObject({
      from: 10,
      suggestions: [{ word: 'sektor:', whole: false }],
    });
  });

  test('have nothing to add to a word that is whole or unknown', () => {
    expect(words('terlambat')).toEqual([]);
    expect(words('bunulrejo')).toEqual([]);
  });
});

describe('the quick filters', () => {
  test('write into the same language and take themselves out again', () => {
    const late = toggleFlag('pasar', 'late', 'id');
    expect(late).toBe('terlambat pasar');
    expect(hasFlag('late pasar', 'late')).toBe(true);
    expect(hasFlag('-terlambat', 'late')).toBe(false);
    expect(toggleFlag(late, 'late', 'id')).toBe('pasar');
  });

  test('hold one sector', () => {
    const filter = withSector('pasar sektor:koperasi,perdagangan', 'usaha_mikro', 'id');
    expect(filter).toBe('pasar sektor:usaha-mikro');
    expect(sectorOf(filter)).toBe('usaha_mikro');
    expect(sectorOf('sektor:koperasi,perdagangan')).toBeNull();
    expect(withSector(filter, null, 'id')).toBe('pasar');
  });
});
