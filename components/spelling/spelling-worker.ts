import type { ToSpeller } from '@/lib/spelling/messages';
import type { DictionaryTexts } from '@/lib/spelling/speller';
import { openSpellingDesk } from '@/lib/spelling/spelling-desk';

/** The dictionary of the server; null where none is installed. Throws when the server cannot be asked. */
async function fetchDictionary(): Promise<DictionaryTexts | null> {
  const answer = await fetch(new URL('/api/kamus', self.location.origin));
  if (answer.status === 204) return null;
  if (!answer.ok) throw new Error(`The dictionary was refused: ${answer.status}`);
  return (await answer.json()) as DictionaryTexts;
}

const desk = openSpellingDesk(fetchDictionary, (message) => self.postMessage(message));
self.addEventListener('message', ({ data }: MessageEvent<ToSpeller>) => void desk(data));
