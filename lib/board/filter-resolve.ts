import type { FilterTerm } from './filter-language';
import {
  CHANNEL_WORDS,
  type FilterKey,
  filterSlug,
  KIND_WORDS,
  keyOfWord,
  PERSON_WORDS,
  PRIORITY_WORDS,
  SECTOR_WORDS,
  WANTED_WORDS,
  type WantedWord,
} from './filter-words';

/** What the words of a filter may mean on this board. */
export interface FilterVocabulary {
  me: string;
  stages: readonly { key: string; names: readonly string[] }[];
  people: readonly { id: string; name: string }[];
  labels: readonly string[];
}

/** A part of the filter that means nothing here; the rest of it holds all the same. */
export interface FilterFault {
  key: FilterKey;
  value: string;
}

/** Id of nobody, among those of people. */
export const NOBODY = 'none';

/** What a term's values stand for: keys, ids, slugs or numbers. Wanted dates may also be 'YYYY-MM-DD'. */
export function resolveTerm(
  term: Extract<FilterTerm, { kind: 'key' }>,
  vocabulary: FilterVocabulary,
): { meant: string[]; faults: FilterFault[] } {
  const meant = new Set<string>();
  const faults: FilterFault[] = [];
  for (const value of term.values) {
    const found = meaning(term.key, value, vocabulary);
    if (found.length === 0) faults.push({ key: term.key, value });
    for (const each of found) meant.add(each);
  }
  return { meant: [...meant], faults };
}

function meaning(key: FilterKey, value: string, vocabulary: FilterVocabulary): string[] {
  const slug = filterSlug(value);
  switch (key) {
    case 'stage':
      return among(
        slug,
        vocabulary.stages.map((stage) => [stage.key, [stage.key, ...stage.names].map(filterSlug)]),
      );
    case 'sector':
      return among(slug, Object.entries(SECTOR_WORDS));
    case 'kind':
      return among(slug, Object.entries(KIND_WORDS));
    case 'priority':
      return among(slug, Object.entries(PRIORITY_WORDS));
    case 'channel':
      return among(slug, Object.entries(CHANNEL_WORDS));
    case 'by':
    case 'assigned':
      return person(slug, vocabulary);
    case 'label':
      return slug === '' ? [] : [slug];
    case 'wanted':
      return wanted(value, slug);
    case 'pass':
      return /^\d{1,4}$/.test(value) ? [value] : [];
  }
}

/** Exact words first; else every entry that has a word, or a part of one after a hyphen, beginning so. */
function among(slug: string, entries: readonly (readonly [string, readonly string[]])[]): string[] {
  if (slug === '') return [];
  const exact = entries.filter(([, words]) => words.includes(slug));
  const found = exact.length > 0 ? exact : entries.filter(([, words]) => words.some(begins(slug)));
  return found.map(([key]) => key);
}

const begins = (slug: string) => (word: string) => word.startsWith(slug) || word.includes(`-${slug}`);

function person(slug: string, { me, people }: FilterVocabulary): string[] {
  const word = keyOfWord<keyof typeof PERSON_WORDS>(PERSON_WORDS, slug);
  if (word === 'me') return [me];
  if (word === 'none') return [NOBODY];
  return among(
    slug,
    people.map(({ id, name }) => [id, [filterSlug(name)]]),
  );
}

function wanted(value: string, slug: string): string[] {
  const word = keyOfWord<WantedWord>(WANTED_WORDS, slug);
  if (word) return [word];
  return /^\d{4}-\d{2}-\d{2}$/.test(value) ? [value] : [];
}
