import type { RichDocument } from '@/lib/richtext/document';
import type { Refusal } from '@/lib/sop/refusal';
import type { Sector, StoryKind } from '@/lib/sop/vocabulary';

/** What a writer fills in: the parts of a story's content, as edited, compared and saved. */
export interface StoryFields {
  title: string;
  summary: string;
  slug: string;
  sector: Sector;
  kind: StoryKind;
  tags: string[];
  body: RichDocument;
  coverFileId: string | null;
  coverAlt: string;
  coverCaption: string;
}

/** A saved state of a story's content. */
export interface StoryContent extends StoryFields {
  contentVersion: number;
}

/** A story's content as the writer has it. `contentVersion` is the one his text is based on. */
export interface SaveContentRequest extends Omit<StoryFields, 'body'> {
  storyId: string;
  contentVersion: number;
  /** From outside; `parseDocument` judges it. */
  body: unknown;
  /** Suggestions whose words this text has, to be marked as accepted with it. */
  accepts?: string[];
}

/**
 * `accepted`: the suggestions that were marked, those of `accepts` whose words are in the text. `theirs`: somebody saved first; nothing was written, and this is
 * the text as it is now.
 */
export type SaveContentOutcome =
  | { ok: true; contentVersion: number; slug: string; savedAt: Date; accepted: string[] }
  | { ok: false; reasons: Refusal[]; theirs?: StoryContent };

/** The server action that the editor saves with. */
export type SaveContent = (request: SaveContentRequest) => Promise<SaveContentOutcome>;
