import { describe, expect, it } from 'vitest';
import { pageCount, pagerSteps, parsePage } from './paging';

describe('pages of a list', () => {
  it('count from 1, and an address without one is the first', () => {
    expect([undefined, '1', '2', '17'].map(parsePage)).toEqual([1, 1, 2, 17]);
  });

  it('refuse what is no page', () => {
    for (const text of ['0', '-1', '1.5', '02', 'abc', '', ' 2', '99999', '5001'])
      expect(parsePage(text)).toBeNull();
  });

  it('are at least one', () => {
    expect([pageCount(0), pageCount(20), pageCount(21)]).toEqual([1, 1, 2]);
  });
});

describe('a pager', () => {
  it('names first, last and the near ones, and no gap hides a single page', () => {
    expect(pagerSteps(1, 1)).toEqual([1]);
    expect(pagerSteps(1, 14)).toEqual([1, 2, 3, null, 14]);
    expect(pagerSteps(4, 14)).toEqual([1, 2, 3, 4, 5, null, 14]);
    expect(pagerSteps(8, 14)).toEqual([1, null, 7, 8, 9, null, 14]);
    expect(pagerSteps(14, 14)).toEqual([1, null, 12, 13, 14]);
  });
});
