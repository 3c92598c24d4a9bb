import { expect, it } from 'vitest';
import { dictionaryAnswer } from './dictionary-answer';

const dictionary = { json: '{"aff":"","dic":""}', etag: '"a"' };
const asked = (headers: Record<string, string> = {}) => new Request('http://x/api/kamus', { headers });

it('says that none is installed', () => {
  expect(dictionaryAnswer(asked(), null).status).toBe(204);
});

it('is kept by one person’s browser, and not sent twice', async () => {
  const answer = dictionaryAnswer(asked(), dictionary);
  expect(answer.headers.get('cache-control')).toBe('private, no-cache');
  expect(await answer.json()).toEqual({ aff: '', dic: '' });
  const again = dictionaryAnswer(asked({ 'if-none-match': 'W/"a", "b"' }), dictionary);
  expect([again.status, await again.text()]).toEqual([304, '']);
});
