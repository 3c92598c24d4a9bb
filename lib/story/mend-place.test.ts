import { expect, test } from 'vitest';
import { mendPlace } from './mend-place';

const all = { text: true, publication: true, report: true };

test('what is missing leads to where it is put right', () => {
  expect(mendPlace({ code: 'summaryMissing' }, all)).toBe('summary');
  expect(mendPlace({ code: 'proofMissing', params: { channel: 'site' } }, all)).toBe('publication');
  expect(mendPlace({ code: 'reportMissing' }, all)).toBe('report');
});

test('it leads nowhere for who cannot change it now, and where no place of the page helps', () => {
  expect(mendPlace({ code: 'summaryMissing' }, { ...all, text: false })).toBeNull();
  expect(mendPlace({ code: 'notPublished' }, { ...all, publication: false })).toBeNull();
  expect(mendPlace({ code: 'sameEvaluator' }, all)).toBeNull();
});
