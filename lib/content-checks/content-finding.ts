import type { Finding } from '@/lib/language/finding';
import type { StoryFields } from '@/lib/story/story-content';

/** What can be wrong with a story's content beside its language; each has its words in messages/language.json. */
export const CONTENT_RULES = [
  'summaryMissing',
  'coverAltMissing',
  'coverAltPoor',
  'altMissing',
  'altPoor',
  'headingSkipped',
  'headingEmpty',
  'linkEmpty',
  'linkVague',
  'promptUnfilled',
] as const;
export type ContentRule = (typeof CONTENT_RULES)[number];

/** What keeps readers from something; the other rules advise on how to say it better. */
export const CONTENT_ERRORS: ReadonlySet<ContentRule> = new Set([
  'summaryMissing',
  'coverAltMissing',
  'altMissing',
  'headingEmpty',
  'linkEmpty',
  'promptUnfilled',
]);

/** The parts of a story that are checked. */
export type CheckedContent = Pick<
  StoryFields,
  'title' | 'summary' | 'body' | 'coverFileId' | 'coverAlt' | 'coverCaption'
>;

/**
 * Where a finding stands. In the body `path` leads from the document down to a block by the children's
 * indexes, and `from` and `to` are offsets in that block's text where only a part of it is meant.
 */
export type CheckPlace =
  | { field: 'title' | 'summary' | 'cover' }
  | { field: 'body'; path: readonly number[]; from?: number; to?: number };

export interface ContentFinding {
  rule: ContentRule;
  place: CheckPlace;
  /** The words it is about, empty where words are what is missing. */
  found: string;
}

/** A fault of language with the field or block that it stands in, and the words around it. */
export interface PlacedFinding extends Finding {
  place: CheckPlace;
  before: string;
  after: string;
}
