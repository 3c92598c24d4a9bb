import { requireApi } from '@/app/session';
import { installedDictionary } from '@/lib/dictionary/installed-dictionary';
import { env } from '@/lib/env';
import { dictionaryAnswer } from './dictionary-answer';

/**
 * GET /api/kamus: the Hunspell dictionary that is installed on the server, as JSON, for those who write and
 * judge texts. 204 where none is installed, 401 without a session, 403 without the right.
 */
export async function GET(request: Request): Promise<Response> {
  const session = await requireApi('story.viewAll');
  if (session instanceof Response) return session;
  return dictionaryAnswer(request, await installedDictionary(env().hunspellDir));
}
