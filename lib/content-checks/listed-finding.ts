import type { LanguageRule } from '@/lib/language/finding';
import { isOfWords } from '@/lib/language/office-word';
import {
  type CheckPlace,
  CONTENT_ERRORS,
  type ContentFinding,
  type ContentRule,
  type PlacedFinding,
} from './content-finding';

/** A finding as a list shows it. */
export interface ListedFinding {
  /** Tells equal findings of one list apart. */
  key: string;
  about: { group: 'language'; rule: LanguageRule } | { group: 'content'; rule: ContentRule };
  place: CheckPlace;
  before: string;
  found: string;
  after: string;
  suggestions: readonly string[];
}

export function listLanguage(findings: readonly PlacedFinding[]): ListedFinding[] {
  return findings.map(({ rule, place, before, found, after, suggestions }, index) => ({
    key: `${index} ${rule} ${found}`,
    about: { group: 'language', rule },
    place,
    before,
    found,
    after,
    suggestions,
  }));
}

export function listContent(findings: readonly ContentFinding[]): ListedFinding[] {
  return findings.map(({ rule, place, found }, index) => ({
    key: `${index} ${rule} ${found}`,
    about: { group: 'content', rule },
    place,
    before: '',
    found,
    after: '',
    suggestions: [],
  }));
}

/**
 * Whether findings of this kind hold a story where the office asks for clean texts. Spelling does not: which
 * dictionary a browser has is not the server's to know, and none has every name and new word.
 */
export function mustBeMended(about: ListedFinding['about']): boolean {
  if (about.group === 'content') return CONTENT_ERRORS.has(about.rule);
  return about.rule !== 'spelling' && isOfWords(about.rule);
}

/** How often each rule was found, in the order of the list. */
export function countByRule(
  findings: readonly ListedFinding[],
): { about: ListedFinding['about']; count: number }[] {
  const counts = new Map<string, { about: ListedFinding['about']; count: number }>();
  for (const { about } of findings) {
    const known = counts.get(about.rule);
    if (known) known.count += 1;
    else counts.set(about.rule, { about, count: 1 });
  }
  return [...counts.values()];
}
