import type { InstalledDictionary } from '@/lib/dictionary/installed-dictionary';

/** Asked for anew by every editor, and sent when it is another than the browser has. */
const CACHING = { 'Cache-Control': 'private, no-cache' };

/**
 * The answer to who asks for the dictionary: 204 where none is installed, 304 to who has it already. Next
 * compresses it on its way.
 */
export function dictionaryAnswer(request: Request, dictionary: InstalledDictionary | null): Response {
  if (!dictionary) return new Response(null, { status: 204, headers: CACHING });
  const headers = { ...CACHING, ETag: dictionary.etag };
  const known = request.headers.get('if-none-match')?.split(/\s*,\s*/) ?? [];
  if (known.some((each) => each.replace(/^W\//, '') === dictionary.etag)) {
    return new Response(null, { status: 304, headers });
  }
  return new Response(dictionary.json, {
    headers: { ...headers, 'Content-Type': 'application/json; charset=utf-8' },
  });
}
