/** The kinds of fault that the language checks know; each has its words in messages/language.json. */
export const LANGUAGE_RULES = [
  'word',
  'prefix',
  'joined',
  'redundant',
  'repeated',
  'spacing',
  'punctuation',
  'money',
  'dateTime',
  'capitals',
  'longSentence',
  'spelling',
] as const;
export type LanguageRule = (typeof LANGUAGE_RULES)[number];

/** One fault in a block of text. Offsets are UTF-16 units from the start of the block; `to` is not included. */
export interface Finding {
  rule: LanguageRule;
  from: number;
  to: number;
  /** The words as they stand. */
  found: string;
  /** What to put there instead, best first; none where a person must rewrite. */
  suggestions: readonly string[];
}

/** Where a text stands: some rules hold for titles or for running text alone. */
export type BlockKind = 'title' | 'heading' | 'text';
