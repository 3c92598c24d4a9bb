import { and, eq } from 'drizzle-orm';
import type { Db } from '@/db/client';
import { files } from '@/db/schema/files';
import { stories } from '@/db/schema/stories';
import { countWords } from '@/lib/editor/text-measure';
import { CENTRE } from '@/lib/media/crop';
import type { PublicArticle } from '@/lib/public/article-card';
import { plainText } from '@/lib/richtext/document';
import { may } from '@/lib/sop/permissions';
import type { Actor } from '@/lib/sop/roles';
import { storyWithinReach } from './reach';
import { publishedArticle } from './story-publications';

/**
 * A story's saved content as the article that it would be if it were published at `now`; null out of reach
 * and for who sees only where his material stands.
 */
export async function previewArticle(
  db: Db,
  actor: Actor,
  storyId: string,
  now: Date,
): Promise<PublicArticle | null> {
  if (!may(actor, 'story.viewAll')) return null;
  const [row] = await db
    .select({ story: stories, file: files })
    .from(stories)
    .leftJoin(files, eq(files.id, stories.coverFileId))
    .where(and(eq(stories.id, storyId), storyWithinReach(db, actor)));
  if (!row) return null;
  const { slug, title, summary, sector, kind, body, tags, contentVersion } = row.story;
  const { coverFileId, coverAlt, coverCaption } = row.story;
  const published = await publishedArticle(db, storyId);
  const unchanged = published?.contentVersion === contentVersion;
  return {
    ...{ slug, title, summary, sector, kind, body, tags },
    words: countWords(plainText(body)),
    publishedAt: published?.publishedAt ?? now,
    updatedAt: unchanged ? published.updatedAt : now,
    cover: coverFileId
      ? {
          fileId: coverFileId,
          alt: coverAlt,
          caption: coverCaption,
          width: row.file?.width ?? null,
          height: row.file?.height ?? null,
          focus: { x: row.file?.focusX ?? CENTRE.x, y: row.file?.focusY ?? CENTRE.y },
        }
      : null,
  };
}
