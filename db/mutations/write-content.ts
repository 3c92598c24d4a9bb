import { and, desc, eq, inArray, sql } from 'drizzle-orm';
import type { Tx } from '@/db/client';
import { storyEvents } from '@/db/schema/events';
import { files } from '@/db/schema/files';
import { articles } from '@/db/schema/publications';
import { type StoryRevisionRow, type StoryRow, storyRevisions } from '@/db/schema/stories';
import type { StageVisitRow } from '@/db/schema/visits';
import { countWords } from '@/lib/editor/text-measure';
import { pictureFileIds, picturesWithoutAlt, plainText, type RichDocument } from '@/lib/richtext/document';
import type { StoryEventType } from '@/lib/sop/vocabulary';
import type { StoryContent, StoryFields } from '@/lib/story/story-content';
import type { LockedStory } from './change-story';
import type { MutationContext } from './context';
import { followText } from './follow-text';
import { type NewEvent, writeStory } from './record-events';
import { uniqueSlug } from './unique-slug';

/** Saves of one writer fold into one working version for this long, so that a long day can be gone back in. */
const SITTING_MS = 15 * 60_000;

/** Events that give the version they name a reason to be kept as it was. */
const NAMING: StoryEventType[] = ['moved', 'published', 'versionRestored'];

/** What a save answers. */
export interface WrittenContent {
  contentVersion: number;
  slug: string;
  savedAt: Date;
  /** Suggestions that were marked as accepted, since the text has their words. */
  accepted: string[];
}

/** How many of the pictures that a content shows are not in the store. */
export async function unknownPictures(
  tx: Tx,
  body: RichDocument,
  coverFileId: string | null,
): Promise<number> {
  const ids = new Set(pictureFileIds(body));
  if (coverFileId) ids.add(coverFileId);
  if (ids.size === 0) return 0;
  const known = await tx
    .select({ id: files.id })
    .from(files)
    .where(inArray(files.id, [...ids]))
    // Held until the text is written, so that none of them is deleted meanwhile.
    .for('key share');
  return ids.size - known.length;
}

/** Writes a content as the next version, folded into the writer's working version where there is one. */
export async function writeWorkingVersion(
  tx: Tx,
  context: MutationContext,
  { story, visit }: Pick<LockedStory, 'story' | 'visit'>,
  fields: StoryFields,
  accepts: readonly string[] = [],
): Promise<WrittenContent> {
  const content = await nextContent(tx, story, fields);
  const folded = await workingVersion(tx, story, visit, context);
  if (!folded) return writeVersion(tx, context, story, content, saved(content), accepts);
  await tx
    .update(storyRevisions)
    .set({ ...content, savedAt: context.now })
    .where(eq(storyRevisions.id, folded.id));
  // A folded save is told by the sitting's first event, unless it classifies the story anew.
  const told = story.sector === content.sector && story.kind === content.kind;
  return writeToStory(tx, context, story, content, told ? [] : [saved(content)], accepts);
}

/** Writes a content as a version of its own, told of by an event that names the version it restores. */
export async function writeRestoredVersion(
  tx: Tx,
  context: MutationContext,
  story: StoryRow,
  restored: StoryContent,
): Promise<WrittenContent> {
  const content = await nextContent(tx, story, restored);
  const { details } = saved(content);
  return writeVersion(tx, context, story, content, {
    type: 'versionRestored',
    details: { ...details, restored: restored.contentVersion },
  });
}

/** Writes the text that a story's material came with; the version that every story begins with. */
export async function writeFirstVersion(
  tx: Tx,
  { now, actor }: MutationContext,
  story: StoryRow,
  body: RichDocument,
): Promise<StoryRow> {
  const { contentVersion, title, summary, slug, sector, kind, tags } = story;
  const { coverFileId, coverAlt, coverCaption } = story;
  const content = {
    ...{ contentVersion, title, summary, slug, sector, kind, tags, body },
    ...{ coverFileId, coverAlt, coverCaption },
  };
  await tx
    .insert(storyRevisions)
    .values({ ...content, storyId: story.id, writerId: actor.id, startedAt: now, savedAt: now });
  const events = [saved(content)];
  return writeStory(tx, story, { now, actorId: actor.id, events, patch: derived(content) });
}

async function nextContent(tx: Tx, story: StoryRow, fields: StoryFields): Promise<StoryContent> {
  const [published] = await tx
    .select({ slug: articles.slug })
    .from(articles)
    .where(eq(articles.storyId, story.id));
  return {
    contentVersion: story.contentVersion + 1,
    title: fields.title.trim(),
    summary: fields.summary.trim(),
    slug: published?.slug ?? (await uniqueSlug(tx, fields.slug || fields.title, story.id)),
    sector: fields.sector,
    kind: fields.kind,
    tags: fields.tags,
    body: fields.body,
    coverFileId: fields.coverFileId,
    coverAlt: fields.coverAlt.trim(),
    coverCaption: fields.coverCaption.trim(),
  };
}

function saved({ contentVersion, title, sector, kind }: StoryContent): NewEvent {
  return { type: 'contentSaved', details: { contentVersion, title, sector, kind } };
}

async function writeVersion(
  tx: Tx,
  context: MutationContext,
  story: StoryRow,
  content: StoryContent,
  event: NewEvent,
  accepts: readonly string[] = [],
): Promise<WrittenContent> {
  const { now, actor } = context;
  await tx
    .insert(storyRevisions)
    .values({ ...content, storyId: story.id, writerId: actor.id, startedAt: now, savedAt: now });
  return writeToStory(tx, context, story, content, [event], accepts);
}

async function writeToStory(
  tx: Tx,
  context: MutationContext,
  story: StoryRow,
  content: StoryContent,
  saved: NewEvent[],
  accepts: readonly string[],
): Promise<WrittenContent> {
  const { now, actor } = context;
  const followed = await followText(tx, context, story.id, content, accepts);
  const events = [...saved, ...followed.events];
  await writeStory(tx, story, { now, actorId: actor.id, events, patch: derived(content) });
  const { contentVersion, slug } = content;
  return { contentVersion, slug, savedAt: now, accepted: followed.accepted };
}

function derived<T extends { body: RichDocument; coverFileId: string | null; coverAlt: string }>(content: T) {
  const words = countWords(plainText(content.body));
  const coverWithoutAlt = content.coverFileId && content.coverAlt === '' ? 1 : 0;
  return { ...content, words, picturesWithoutAlt: picturesWithoutAlt(content.body) + coverWithoutAlt };
}

/**
 * The writer's own version of this sitting and visit, if it has no name yet: what was handed over, decided
 * on, published or restored stays as it was, also when the move was taken back.
 */
async function workingVersion(
  tx: Tx,
  story: StoryRow,
  visit: StageVisitRow | null,
  { now, actor }: MutationContext,
): Promise<StoryRevisionRow | null> {
  const [latest] = await tx
    .select()
    .from(storyRevisions)
    .where(eq(storyRevisions.storyId, story.id))
    .orderBy(desc(storyRevisions.contentVersion))
    .limit(1);
  if (!latest || latest.writerId !== actor.id) return null;
  if (now.getTime() - latest.startedAt.getTime() > SITTING_MS) return null;
  if (visit && latest.startedAt < visit.enteredAt) return null;
  const [named] = await tx
    .select({ id: storyEvents.id })
    .from(storyEvents)
    .where(
      and(
        eq(storyEvents.storyId, story.id),
        inArray(storyEvents.type, NAMING),
        sql`(${storyEvents.details}->>'contentVersion')::int = ${latest.contentVersion}`,
      ),
    )
    .limit(1);
  return named ? null : latest;
}
