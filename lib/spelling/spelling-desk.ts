import type { FromSpeller, ToSpeller } from './messages';
import { type DictionaryTexts, readSpeller } from './speller';

/**
 * What the worker does: loads the dictionary, and answers in the order in which it is asked, what came while
 * it was loading too.
 * @param load resolves to null where no dictionary is installed; a failure counts as that
 */
export function openSpellingDesk(
  load: () => Promise<DictionaryTexts | null>,
  answer: (message: FromSpeller) => void,
): (message: ToSpeller) => Promise<void> {
  const loading = load()
    .then((texts) => texts && readSpeller(texts))
    .catch(() => null);
  void loading.then((speller) => {
    if (!speller) answer({ kind: 'absent' });
  });
  return async (message) => {
    const speller = await loading;
    if (!speller) return;
    if (message.kind === 'suggest') {
      answer({ kind: 'suggested', word: message.word, suggestions: speller.suggest(message.word) });
      return;
    }
    const { words } = message;
    answer({ kind: 'lookedUp', words, unknown: words.filter((word) => !speller.isKnown(word)) });
  };
}
