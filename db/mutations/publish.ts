import { eq, sql } from 'drizzle-orm';
import type { Tx } from '@/db/client';
import { articleFiles } from '@/db/schema/files';
import { type ArticleRow, articles, channels, publications } from '@/db/schema/publications';
import type { StoryRow } from '@/db/schema/stories';
import { pictureFileIds, plainText } from '@/lib/richtext/document';
import { assessWork } from '@/lib/sop/assess-work';
import type { Outcome } from '@/lib/sop/refusal';
import type { Channel } from '@/lib/sop/vocabulary';
import { changeStory } from './change-story';
import type { MutationContext } from './context';
import { enqueue } from './enqueue';
import { writeStory } from './record-events';
import type { WorkRequest } from './work-on-story';

/** Whether leaving Memuat needs a proof of this channel, as the channel's setting says now. */
export async function proofRequired(tx: Tx, channel: Channel): Promise<boolean> {
  const [row] = await tx
    .select({ proofRequired: channels.proofRequired })
    .from(channels)
    .where(eq(channels.key, channel));
  return row?.proofRequired ?? false;
}

/**
 * Publishes the approved content to the site (SOP 6.4): the article, the files it shows, the publication,
 * the event and the job that takes the proof, in one transaction. Publishing newer approved content again
 * updates the article and keeps its address and its first date.
 */
export async function publishToSite(
  context: MutationContext,
  request: WorkRequest,
): Promise<Outcome<{ story: StoryRow; article: ArticleRow }>> {
  const { now, actor } = context;
  return changeStory(context, request.storyId, request.version, async (tx, { story, sop, facts }) => {
    const verdict = assessWork(sop, facts, actor, 'publish');
    if (!verdict.ok) return verdict;
    const article = await writeArticle(tx, story, now);
    const appearance = {
      publishedBy: actor.id,
      publishedAt: now,
      url: `/berita/${article.slug}`,
      proofRequired: await proofRequired(tx, 'site'),
    };
    const [publication] = await tx
      .insert(publications)
      .values({ storyId: story.id, channel: 'site', ...appearance })
      .onConflictDoUpdate({
        target: [publications.storyId, publications.channel],
        set: { ...appearance, proofFileId: null, proofBy: null, proofAt: null, proofError: '' },
      })
      .returning({ id: publications.id });
    if (publication) await enqueue(tx, 'take-proof', { publicationId: publication.id });
    const written = await writeStory(tx, story, {
      now,
      actorId: actor.id,
      events: [
        {
          type: 'published',
          details: { channel: 'site', url: appearance.url, contentVersion: story.contentVersion },
        },
      ],
      patch: { version: story.version + 1 },
    });
    return { ok: true, story: written, article };
  });
}

async function writeArticle(tx: Tx, story: StoryRow, now: Date): Promise<ArticleRow> {
  const content = {
    slug: story.slug,
    title: story.title,
    summary: story.summary,
    body: story.body,
    bodyText: plainText(story.body),
    sector: story.sector,
    kind: story.kind,
    tags: story.tags,
    coverFileId: story.coverFileId,
    coverAlt: story.coverAlt,
    coverCaption: story.coverCaption,
    contentVersion: story.contentVersion,
    updatedAt: now,
  };
  const [article] = await tx
    .insert(articles)
    .values({ storyId: story.id, publishedAt: now, ...content })
    .onConflictDoUpdate({ target: articles.storyId, set: { ...content, slug: sql`${articles.slug}` } })
    .returning();
  if (!article) throw new Error(`Article of story ${story.id} was not written`);

  const shown = new Set(pictureFileIds(story.body));
  if (story.coverFileId) shown.add(story.coverFileId);
  await tx.delete(articleFiles).where(eq(articleFiles.storyId, story.id));
  if (shown.size > 0) {
    await tx.insert(articleFiles).values([...shown].map((fileId) => ({ storyId: story.id, fileId })));
  }
  return article;
}
