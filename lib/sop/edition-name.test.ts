import { expect, test } from 'vitest';
import { editionName } from './change-of-sop';
import { parseEditionName } from './edition-name';

test('an edition is called by its number and its count, and is found again by that name', () => {
  for (const edition of [
    { number: '05', edition: 1 },
    { number: '065/SOP', edition: 12 },
  ]) {
    expect(parseEditionName(editionName(edition.number, edition.edition))).toEqual(edition);
  }
});

test.each(['', '05', '/2', '05/0', '05/02', '05/x', '05/2 '])('"%s" names no edition', (name) => {
  expect(parseEditionName(name)).toBeNull();
});
