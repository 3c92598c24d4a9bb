import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { dictionaryAnswer } from './dictionary-answer';

const dictionary = { gzipped: new Uint8Array(gzipSync('{"aff":"","dic":""}')), etag: '"a"' };
const asked = (headers: Record<string, string> = {}) => new Request('http://x/api/kamus', { headers });

it('says that none is installed', () => {
  expect(dictionaryAnswer(asked(), null).status).toBe(204);
});

it('is compressed for who takes it so, for one person only, and not sent twice', async () => {
  const answer = dictionaryAnswer(asked({ 'accept-encoding': 'br, gzip' }), dictionary);
  expect(answer.headers.get('content-encoding')).toBe('gzip');
  expect(answer.headers.get('cache-control')).toBe('private, no-cache');
  expect(await dictionaryAnswer(asked(), dictionary).json()).toEqual({ aff: '', dic: '' });
  const again = dictionaryAnswer(asked({ 'if-none-match': 'W/"a"' }), dictionary);
  expect([again.status, await again.text()]).toEqual([304, '']);
});
