import type { FromSpeller, ToSpeller } from './messages';
import { type DictionaryTexts, readSpeller, type Speller } from './speller';

function readIfAny(texts: DictionaryTexts | null): Speller | null {
  try {
    return texts && readSpeller(texts);
  } catch {
    return null;
  }
}

/**
 * What the worker does: loads the dictionary, and answers in the order in which it is asked, what came while
 * it was loading too.
 * @param load resolves to null where no dictionary is installed, as one that cannot be read counts too;
 * rejects when it could not be fetched, and is then called again by the next question
 */
export function openSpellingDesk(
  load: () => Promise<DictionaryTexts | null>,
  answer: (message: FromSpeller) => void,
): (message: ToSpeller) => Promise<void> {
  let loading: Promise<Speller | null> | null = null;
  function open(): Promise<Speller | null> {
    const coming = load().then(
      (texts) => {
        const speller = readIfAny(texts);
        if (!speller) answer({ kind: 'absent' });
        return speller;
      },
      () => {
        loading = null;
        answer({ kind: 'away' });
        return null;
      },
    );
    loading = coming;
    return coming;
  }
  void open();
  return async (message) => {
    const speller = await (loading ?? open());
    if (!speller) return;
    if (message.kind === 'suggest') {
      answer({ kind: 'suggested', word: message.word, suggestions: speller.suggest(message.word) });
      return;
    }
    const { words } = message;
    answer({ kind: 'lookedUp', words, unknown: words.filter((word) => !speller.isKnown(word)) });
  };
}
