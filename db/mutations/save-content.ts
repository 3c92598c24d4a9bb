import { and, desc, eq, inArray } from 'drizzle-orm';
import type { Tx } from '@/db/client';
import { evaluations } from '@/db/schema/evaluations';
import { files } from '@/db/schema/files';
import { articles } from '@/db/schema/publications';
import { type StoryRevisionRow, type StoryRow, storyRevisions } from '@/db/schema/stories';
import { pictureFileIds, picturesWithoutAlt, plainText, type RichDocument } from '@/lib/richtext/document';
import { parseDocument } from '@/lib/richtext/parse-document';
import { assessWork } from '@/lib/sop/assess-work';
import { type Outcome, refuse } from '@/lib/sop/refusal';
import type { SaveContentOutcome, SaveContentRequest, StoryContent } from '@/lib/story/story-content';
import { changeStory, staleRefusal } from './change-story';
import type { MutationContext } from './context';
import { writeStory } from './record-events';
import { uniqueSlug } from './unique-slug';

/** Saves of one writer fold into one revision for this long, unless somebody approved it meanwhile. */
const SITTING_MS = 15 * 60_000;

/** The content of a story row alone. */
export function contentOf(story: StoryRow): StoryContent {
  const { contentVersion, title, summary, slug, sector, kind, tags, body } = story;
  const { coverFileId, coverAlt, coverCaption } = story;
  return {
    contentVersion,
    title,
    summary,
    slug,
    sector,
    kind,
    tags,
    body,
    coverFileId,
    coverAlt,
    coverCaption,
  };
}

/**
 * Saves a story's content if it is still the version that the writer began from; otherwise nothing is
 * written and he is handed the other text to compare. Every save counts the content version up, which
 * takes standing approvals away (DESIGN: an approval belongs to a revision).
 */
export async function saveContent(
  context: MutationContext,
  request: SaveContentRequest,
): Promise<SaveContentOutcome> {
  const parsed = parseDocument(request.body);
  if (!parsed.ok) return refuse(parsed.reason);
  let theirs: StoryContent | undefined;
  const outcome: Outcome<{ contentVersion: number; slug: string; savedAt: Date }> = await changeStory(
    context,
    request.storyId,
    null,
    async (tx, { story, sop, facts }) => {
      const verdict = assessWork(sop, facts, context.actor, 'edit');
      if (!verdict.ok) return verdict;
      if (story.contentVersion !== request.contentVersion) {
        theirs = contentOf(story);
        return refuse(await staleRefusal(tx, story));
      }
      const missing = await unknownPictures(tx, parsed.document, request.coverFileId);
      if (missing > 0) return refuse({ code: 'notFound', field: 'body' });
      return { ok: true, ...(await write(tx, context, story, request, parsed.document)) };
    },
  );
  return outcome.ok || !theirs ? outcome : { ...outcome, theirs };
}

async function unknownPictures(tx: Tx, body: RichDocument, coverFileId: string | null): Promise<number> {
  const ids = new Set(pictureFileIds(body));
  if (coverFileId) ids.add(coverFileId);
  if (ids.size === 0) return 0;
  const known = await tx
    .select({ id: files.id })
    .from(files)
    .where(inArray(files.id, [...ids]));
  return ids.size - known.length;
}

async function write(
  tx: Tx,
  context: MutationContext,
  story: StoryRow,
  request: SaveContentRequest,
  body: RichDocument,
) {
  const { now, actor } = context;
  const [published] = await tx
    .select({ slug: articles.slug })
    .from(articles)
    .where(eq(articles.storyId, story.id));
  const slug = published?.slug ?? (await uniqueSlug(tx, request.slug || request.title, story.id));
  const contentVersion = story.contentVersion + 1;
  const content = {
    contentVersion,
    title: request.title.trim(),
    summary: request.summary.trim(),
    slug,
    sector: request.sector,
    kind: request.kind,
    tags: request.tags,
    body,
    coverFileId: request.coverFileId,
    coverAlt: request.coverAlt.trim(),
    coverCaption: request.coverCaption.trim(),
  };
  const folded = await foldableRevision(tx, story, context);
  if (folded) {
    await tx
      .update(storyRevisions)
      .set({ ...content, savedAt: now })
      .where(eq(storyRevisions.id, folded.id));
  } else {
    await tx
      .insert(storyRevisions)
      .values({ ...content, storyId: story.id, writerId: actor.id, startedAt: now, savedAt: now });
  }
  await writeStory(tx, story, {
    now,
    actorId: actor.id,
    // A folded save is told by the sitting's first event, unless it classifies the story anew.
    events:
      folded && story.sector === content.sector && story.kind === content.kind
        ? []
        : [
            {
              type: 'contentSaved',
              details: {
                contentVersion,
                title: content.title,
                sector: content.sector,
                kind: content.kind,
              },
            },
          ],
    patch: derived(content),
  });
  return { contentVersion, slug, savedAt: now };
}

function derived<T extends { body: RichDocument; coverFileId: string | null; coverAlt: string }>(content: T) {
  const words = plainText(content.body).split(/\s+/).filter(Boolean).length;
  const coverWithoutAlt = content.coverFileId && content.coverAlt === '' ? 1 : 0;
  return { ...content, words, picturesWithoutAlt: picturesWithoutAlt(content.body) + coverWithoutAlt };
}

/** The writer's own revision of this sitting, if nobody has evaluated or published it. */
async function foldableRevision(
  tx: Tx,
  story: StoryRow,
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
  const [judged] = await tx
    .select({ id: evaluations.id })
    .from(evaluations)
    .where(and(eq(evaluations.storyId, story.id), eq(evaluations.contentVersion, latest.contentVersion)))
    .limit(1);
  const [published] = await tx
    .select({ id: articles.storyId })
    .from(articles)
    .where(and(eq(articles.storyId, story.id), eq(articles.contentVersion, latest.contentVersion)));
  return judged || published ? null : latest;
}
