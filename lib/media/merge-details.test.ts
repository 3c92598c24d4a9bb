import { expect, it } from 'vitest';
import { CENTRE } from './crop';
import { mergeDetails } from './merge-details';

it('what two people changed in different fields is kept of both; of one field each keeps his own', () => {
  const base = { alt: '', caption: '', source: '', licence: null, focus: CENTRE };
  const mine = { ...base, alt: 'Kios', focus: { x: 0, y: 0 } };
  const theirs = { ...base, alt: 'Pasar', source: 'Humas', licence: 'ccBy' as const };
  expect(mergeDetails(base, mine, theirs)).toEqual({ ...theirs, alt: 'Kios', focus: { x: 0, y: 0 } });
});
