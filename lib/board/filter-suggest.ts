import type { Locale } from '@/lib/format/locale';
import type { FilterVocabulary } from './filter-resolve';
import {
  CHANNEL_WORDS,
  FILTER_FLAGS,
  FILTER_KEYS,
  type FilterKey,
  filterSlug,
  KIND_WORDS,
  keyOfWord,
  PERSON_WORDS,
  PRIORITY_WORDS,
  SECTOR_WORDS,
  WANTED_WORDS,
} from './filter-words';

/** What may be typed next: `word` takes the place of the text from `from` to the caret. */
export interface FilterSuggestion {
  word: string;
  /** True when the term is whole and a space may follow. */
  whole: boolean;
}

const MOST = 8;

/** What may complete the word at the caret: keys and flags, or after a key its values. */
export function suggestFilter(
  text: string,
  caret: number,
  vocabulary: FilterVocabulary,
  locale: Locale,
): { from: number; suggestions: FilterSuggestion[] } {
  const begun = /[^\s]*$/.exec(text.slice(0, caret))?.[0] ?? '';
  const sign = begun.startsWith('-') ? '-' : '';
  const word = begun.slice(sign.length);
  const from = caret - begun.length;
  const language = locale === 'en' ? 1 : 0;
  const split = /^(\p{L}+)([:<>]=?)(.*)$/u.exec(word);
  const key = split && keyOfWord(FILTER_KEYS, (split[1] ?? '').toLowerCase());
  if (split && key) {
    const done = (split[3] ?? '').split(',').slice(0, -1);
    const typed = filterSlug((split[3] ?? '').split(',').at(-1) ?? '');
    const head = `${sign}${split[1]}${split[2]}${done.map((each) => `${each},`).join('')}`;
    const values = valuesOf(key, vocabulary, language).filter((value) => fits(value, typed));
    return {
      from,
      suggestions: values.slice(0, MOST).map((value) => ({ word: head + value, whole: true })),
    };
  }
  const typed = word.toLowerCase();
  const keys = Object.values(FILTER_KEYS).map((words) => `${words[language]}:`);
  const flags = Object.values(FILTER_FLAGS).map((words) => words[language]);
  const known = [...flags, ...keys].filter((each) => each.startsWith(typed) && each !== typed);
  return {
    from,
    suggestions: known.slice(0, MOST + 8).map((each) => ({ word: sign + each, whole: !each.endsWith(':') })),
  };
}

const fits = (value: string, typed: string) =>
  value !== typed && (value.startsWith(typed) || value.includes(`-${typed}`));

function valuesOf(key: FilterKey, vocabulary: FilterVocabulary, language: 0 | 1): string[] {
  const words = (table: Record<string, readonly string[]>) =>
    Object.values(table).map((each) => each[language] ?? '');
  switch (key) {
    case 'stage':
      return vocabulary.stages.map(({ names, key: stage }) => filterSlug(names[language] ?? stage));
    case 'sector':
      return words(SECTOR_WORDS);
    case 'kind':
      return words(KIND_WORDS);
    case 'priority':
      return words(PRIORITY_WORDS);
    case 'channel':
      return words(CHANNEL_WORDS);
    case 'wanted':
      return words(WANTED_WORDS);
    case 'label':
      return vocabulary.labels.map(filterSlug);
    case 'by':
    case 'assigned':
      return [...words(PERSON_WORDS), ...vocabulary.people.map(({ name }) => filterSlug(name))];
    case 'pass':
      return ['1', '2', '3'];
  }
}
