import { describe, expect, it } from 'vitest';
import { splitSheets } from './split-sheets';

describe('splitting the table over sheets', () => {
  it('keeps on one sheet what fits on one, without room for connectors', () => {
    expect(splitSheets([50, 50, 50], 150, 40)).toEqual([3]);
  });

  it('takes as few sheets as can hold the rows, and fills them evenly', () => {
    expect(splitSheets(Array(7).fill(50), 300, 40)).toEqual([4, 3]);
    expect(splitSheets(Array(11).fill(50), 300, 40)).toEqual([4, 4, 3]);
  });

  it('never cuts a row, and lets one that is too tall stand alone', () => {
    expect(splitSheets([50, 900, 50], 300, 40)).toEqual([1, 1, 1]);
  });
});
