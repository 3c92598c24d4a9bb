import { gunzipSync } from 'node:zlib';
import type { InstalledDictionary } from '@/lib/dictionary/installed-dictionary';

const CACHING = { 'Cache-Control': 'private, no-cache', Vary: 'Accept-Encoding' };

/** The answer to who asks for the dictionary: 204 where none is installed, 304 to who has it already. */
export function dictionaryAnswer(request: Request, dictionary: InstalledDictionary | null): Response {
  if (!dictionary) return new Response(null, { status: 204, headers: CACHING });
  const { etag, gzipped } = dictionary;
  const headers = { ...CACHING, ETag: etag };
  const known = request.headers.get('if-none-match')?.split(/\s*,\s*/) ?? [];
  if (known.some((each) => each.replace(/^W\//, '') === etag)) {
    return new Response(null, { status: 304, headers });
  }
  const type = { 'Content-Type': 'application/json; charset=utf-8' };
  if (/\bgzip\b/.test(request.headers.get('accept-encoding') ?? '')) {
    return new Response(gzipped, { headers: { ...headers, ...type, 'Content-Encoding': 'gzip' } });
  }
  return new Response(new Uint8Array(gunzipSync(gzipped)), { headers: { ...headers, ...type } });
}
