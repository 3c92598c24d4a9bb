import { expect, test } from 'vitest';
import { askedTalk, commentAnchor, threadAnchor } from './talk-anchors';

const ID = '0b0e7a3c-7d7e-4b58-9b0a-2f3c1d4e5f60';

test('an address leads to all comments or threads, or to one of them', () => {
  expect(askedTalk('#komentar')).toEqual({ kind: 'comments', id: null });
  expect(askedTalk(`#${commentAnchor(ID)}`)).toEqual({ kind: 'comments', id: ID });
  expect(askedTalk('#catatan')).toEqual({ kind: 'threads', id: null });
  expect(askedTalk(`#${threadAnchor(ID)}`)).toEqual({ kind: 'threads', id: ID });
});

test('an address that names something else leads to neither', () => {
  for (const hash of ['', '#', '#riwayat', '#catatan-1', `#komentar-${ID}"]`])
    expect(askedTalk(hash)).toBeNull();
});
