import { and, asc, eq } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type { Db } from '@/db/client';
import { files } from '@/db/schema/files';
import { articles, channels, publications } from '@/db/schema/publications';
import { reports } from '@/db/schema/reports';
import { users } from '@/db/schema/users';
import type { ChannelAppearance, PublishedArticle, StoryReport } from '@/lib/story/story-page';

const publisher = alias(users, 'publisher');
const prover = alias(users, 'prover');

/** The office's channels in their order, each with the story's appearance there and its proof. */
export async function readAppearances(db: Db, storyId: string): Promise<ChannelAppearance[]> {
  const rows = await db
    .select({
      channel: channels.key,
      active: channels.active,
      wantsProof: channels.proofRequired,
      publication: publications,
      publisherName: publisher.name,
      proverName: prover.name,
      file: files,
    })
    .from(channels)
    .leftJoin(publications, and(eq(publications.channel, channels.key), eq(publications.storyId, storyId)))
    .leftJoin(publisher, eq(publisher.id, publications.publishedBy))
    .leftJoin(prover, eq(prover.id, publications.proofBy))
    .leftJoin(files, eq(files.id, publications.proofFileId))
    .orderBy(asc(channels.position));
  return rows.map(({ publication, file, ...row }) => ({
    channel: row.channel,
    active: row.active,
    proofRequired: publication?.proofRequired ?? row.wantsProof,
    appearance: publication && {
      url: publication.url,
      by: { id: publication.publishedBy, name: row.publisherName ?? '' },
      at: publication.publishedAt,
      proofError: publication.proofError,
      proof: file &&
        publication.proofAt && {
          file: {
            id: file.id,
            name: file.name,
            mime: file.mime,
            bytes: file.bytes,
            width: file.width,
            height: file.height,
          },
          by: publication.proofBy ? { id: publication.proofBy, name: row.proverName ?? '' } : null,
          at: publication.proofAt,
        },
    },
  }));
}

/** The story as the public reads it now, without its text; null while it is not published. */
export async function publishedArticle(db: Db, storyId: string): Promise<PublishedArticle | null> {
  const [row] = await db
    .select({
      slug: articles.slug,
      contentVersion: articles.contentVersion,
      publishedAt: articles.publishedAt,
      updatedAt: articles.updatedAt,
    })
    .from(articles)
    .where(eq(articles.storyId, storyId));
  return row ?? null;
}

/** The report of SOP 6.5, null before it is written. */
export async function readReport(db: Db, storyId: string): Promise<StoryReport | null> {
  const acknowledger = alias(users, 'acknowledger');
  const [row] = await db
    .select({ report: reports, byName: users.name, acknowledgerName: acknowledger.name })
    .from(reports)
    .innerJoin(users, eq(users.id, reports.reportedBy))
    .leftJoin(acknowledger, eq(acknowledger.id, reports.acknowledgedBy))
    .where(eq(reports.storyId, storyId));
  if (!row) return null;
  const { text, reportedBy, reportedAt, acknowledgedBy, acknowledgedAt } = row.report;
  return {
    text,
    by: { id: reportedBy, name: row.byName },
    at: reportedAt,
    acknowledged:
      acknowledgedBy && acknowledgedAt
        ? { by: { id: acknowledgedBy, name: row.acknowledgerName ?? '' }, at: acknowledgedAt }
        : null,
  };
}
