import nspell from 'nspell';
import { activesOf, behindBoundForm, rootsOf, withoutClitic } from './affixes';
import { OFFICE_TERMS } from './office-terms';

/** The two texts of a Hunspell dictionary, decoded. */
export interface DictionaryTexts {
  aff: string;
  dic: string;
}

/** Answers on single words. Words are in small letters, with straight apostrophes. */
export interface Speller {
  isKnown(word: string): boolean;
  /** What the writer may have meant, best first, at most five; none where nothing is near. */
  suggest(word: string): string[];
}

const MOST_SUGGESTIONS = 5;
/** Beyond it a search for what was meant takes seconds. */
const LONGEST_SUGGESTED = 24;

/** Reads a dictionary; half a second for thirty thousand stems. Throws when it is none. */
export function readSpeller(texts: DictionaryTexts): Speller {
  const dictionary = nspell(texts);
  const isListed = (word: string) =>
    dictionary.correct(word) || rootsOf(word).some((root) => OFFICE_TERMS.has(root));

  function isWord(word: string): boolean {
    if (word.length < 2 || isListed(word) || activesOf(word).some(isListed)) return true;
    const stem = withoutClitic(word);
    if (stem !== null && isWord(stem)) return true;
    const rest = behindBoundForm(word);
    return rest !== null && isListed(rest);
  }

  return {
    isKnown: (word) => isWord(word) || (word.includes('-') && word.split('-').every(isWord)),
    suggest(word) {
      if (word.length > LONGEST_SUGGESTED) return [];
      const near = new Set(dictionary.suggest(word).filter((each) => each !== word));
      return [...near].slice(0, MOST_SUGGESTIONS);
    },
  };
}
