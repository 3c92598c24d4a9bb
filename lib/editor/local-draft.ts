import type { StoryContent, StoryFields } from '@/lib/story/story-content';
import { sameFields } from './conflict';

/** A text as kept on the device until the server has it. `at`: milliseconds since 1970. */
export interface LocalDraft {
  /** The content version that the text is based on. */
  contentVersion: number;
  at: number;
  /** The browser tab that wrote it: a tab clears only what is its own. */
  tab: string;
  fields: StoryFields;
}

/** How a text found on the device stands to the server's: nothing to do, simply further, or a fork. */
export type DraftStanding = 'same' | 'ahead' | 'forked';

/** A set-aside text is offered for this long; older ones are nobody's work any more. */
export const SET_ASIDE_DAYS = 30;
const MOST_SET_ASIDE = 5;

/** Key of the unsent text of one person in one story. */
export function draftKey(storyId: string, userId: string): string {
  return `redaksi:naskah:${storyId}:${userId}`;
}

/** Key of the texts that one person set aside in one story: found unsent, or not chosen in a conflict. */
export function setAsideKey(storyId: string, userId: string): string {
  return `redaksi:sisihan:${storyId}:${userId}`;
}

function isDraft(value: unknown): value is LocalDraft {
  const draft = value as Partial<LocalDraft> | null;
  if (typeof draft !== 'object' || draft === null) return false;
  const fields = draft.fields as Partial<StoryFields> | undefined;
  return (
    Number.isInteger(draft.contentVersion) &&
    typeof draft.at === 'number' &&
    typeof fields?.title === 'string' &&
    typeof fields.summary === 'string' &&
    typeof fields.slug === 'string' &&
    Array.isArray(fields.tags) &&
    fields.body?.type === 'doc'
  );
}

function parsed(text: string | null): unknown {
  try {
    return JSON.parse(text ?? 'null');
  } catch {
    return null;
  }
}

/** The draft in a stored text; null when there is none or it is damaged. */
export function readDraft(text: string | null): LocalDraft | null {
  const value = parsed(text);
  return isDraft(value) ? value : null;
}

/** The set-aside texts in a stored list, newest first, without those older than 30 days. */
export function readSetAside(text: string | null, now: number): LocalDraft[] {
  const value = parsed(text);
  if (!Array.isArray(value)) return [];
  const oldest = now - SET_ASIDE_DAYS * 86_400_000;
  return value
    .filter(isDraft)
    .filter((draft) => draft.at >= oldest)
    .sort((a, b) => b.at - a.at);
}

/** A list with one more text set aside: one that says the same is not kept twice, five are kept. */
export function withSetAside(kept: readonly LocalDraft[], draft: LocalDraft): LocalDraft[] {
  const others = kept.filter((each) => !sameFields(each.fields, draft.fields));
  return [draft, ...others].slice(0, MOST_SET_ASIDE);
}

/** How a text from the device stands to the content on the server. */
export function draftStanding(draft: LocalDraft, server: StoryContent): DraftStanding {
  if (sameFields(draft.fields, server)) return 'same';
  return draft.contentVersion === server.contentVersion ? 'ahead' : 'forked';
}
