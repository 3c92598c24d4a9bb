import { describe, expect, it } from 'vitest';
import { readSearchRequest, searchTerms } from './search-query';

describe('what somebody typed into the search', () => {
  it('is empty, too short, or ready', () => {
    expect(readSearchRequest(undefined)).toEqual({ state: 'empty' });
    expect(readSearchRequest('  \n ')).toEqual({ state: 'empty' });
    expect(readSearchRequest(' p ')).toEqual({ state: 'short', query: 'p' });
    expect(readSearchRequest(' pasar   murah ')).toEqual({
      state: 'ready',
      query: 'pasar murah',
      cut: false,
    });
  });

  it('is cut at 200 characters and says so', () => {
    const request = readSearchRequest('a'.repeat(300));
    expect(request).toEqual({ state: 'ready', query: 'a'.repeat(200), cut: true });
  });

  it('loses control characters and the marks that the database uses', () => {
    expect(readSearchRequest('pa\u0000sar \uE000x\uE001')).toMatchObject({ query: 'pa sar x' });
  });

  it('gives terms without operators, quotes or excluded words', () => {
    expect(searchTerms('"Pasar Rakyat" -malam or kopi')).toEqual(['pasar', 'rakyat', 'kopi']);
  });
});
