import { and, count, desc, eq, gte, inArray, lt, ne, type SQL, sql } from 'drizzle-orm';
import type { Db } from '@/db/client';
import { files } from '@/db/schema/files';
import { articles } from '@/db/schema/publications';
import { countWords } from '@/lib/editor/text-measure';
import { CENTRE } from '@/lib/media/crop';
import type { ListFilter } from '@/lib/public/address-words';
import type { ArticleCard, ArticleListPage, PublicArticle } from '@/lib/public/article-card';
import { monthBounds } from '@/lib/public/month-groups';
import { PAGE_SIZE, pageCount } from '@/lib/public/paging';
import { SECTORS, type Sector, type StoryKind } from '@/lib/sop/vocabulary';

// Every read of the public site is in this file and search.ts, and none of them touches `stories`: what is
// not published has no row here.

/** Columns of an article in a list, with its cover from `files`. */
export const cardColumns = {
  slug: articles.slug,
  title: articles.title,
  summary: articles.summary,
  sector: articles.sector,
  kind: articles.kind,
  publishedAt: articles.publishedAt,
  coverFileId: articles.coverFileId,
  coverAlt: articles.coverAlt,
  coverCaption: articles.coverCaption,
  coverWidth: files.width,
  coverHeight: files.height,
  coverFocusX: files.focusX,
  coverFocusY: files.focusY,
};

/** A row of `cardColumns` as selected. */
export type CardRow = Omit<ArticleCard, 'cover'> & {
  coverFileId: string | null;
  coverAlt: string;
  coverCaption: string;
  coverWidth: number | null;
  coverHeight: number | null;
  coverFocusX: number | null;
  coverFocusY: number | null;
};

/** A selected row as a card. */
export function cardOf(row: CardRow): ArticleCard {
  const { slug, title, summary, sector, kind, publishedAt } = row;
  const cover = row.coverFileId
    ? {
        fileId: row.coverFileId,
        alt: row.coverAlt,
        caption: row.coverCaption,
        width: row.coverWidth,
        height: row.coverHeight,
        focus: { x: row.coverFocusX ?? CENTRE.x, y: row.coverFocusY ?? CENTRE.y },
      }
    : null;
  return { slug, title, summary, sector, kind, publishedAt, cover };
}

async function newest(db: Db, where: SQL | undefined, limit: number, offset = 0): Promise<ArticleCard[]> {
  const rows = await db
    .select(cardColumns)
    .from(articles)
    .leftJoin(files, eq(files.id, articles.coverFileId))
    .where(where)
    .orderBy(desc(articles.publishedAt), articles.storyId)
    .limit(limit)
    .offset(offset);
  return rows.map(cardOf);
}

/** The newest articles of all sectors, for feeds; newest first. */
export function newestArticles(db: Db, limit: number): Promise<ArticleCard[]> {
  return newest(db, undefined, limit);
}

/** The newest articles of the given kinds, from an instant on if one is given. */
export function newestOfKinds(
  db: Db,
  kinds: StoryKind[],
  limit: number,
  since?: Date,
): Promise<ArticleCard[]> {
  const recent = since ? gte(articles.publishedAt, since) : undefined;
  return newest(db, and(inArray(articles.kind, kinds), recent), limit);
}

/** The newest news of each sector, `limit` each. */
export async function newestBySector(
  db: Db,
  kinds: StoryKind[],
  limit: number,
): Promise<Record<Sector, ArticleCard[]>> {
  const lists = await Promise.all(
    SECTORS.map((sector) =>
      newest(db, and(eq(articles.sector, sector), inArray(articles.kind, kinds)), limit),
    ),
  );
  return Object.fromEntries(SECTORS.map((sector, index) => [sector, lists[index] ?? []])) as Record<
    Sector,
    ArticleCard[]
  >;
}

function filterCondition(filter: Partial<ListFilter>): SQL | undefined {
  const bounds = filter.month ? monthBounds(filter.month) : null;
  return and(
    filter.sector ? eq(articles.sector, filter.sector) : undefined,
    filter.kind ? eq(articles.kind, filter.kind) : undefined,
    bounds ? gte(articles.publishedAt, bounds.from) : undefined,
    bounds ? lt(articles.publishedAt, bounds.before) : undefined,
  );
}

/** One page of the list of articles, newest first; a page beyond the last one is empty. */
export async function listArticles(
  db: Db,
  filter: Partial<ListFilter>,
  page: number,
  size = PAGE_SIZE,
): Promise<ArticleListPage> {
  const where = filterCondition(filter);
  const [[counted], cards] = await Promise.all([
    db.select({ total: count() }).from(articles).where(where),
    newest(db, where, size, (page - 1) * size),
  ]);
  const total = counted?.total ?? 0;
  return { articles: cards, page, pages: pageCount(total, size), total };
}

/** Months that have articles, newest first, with how many; local months of the office's zone. */
export async function archiveMonths(db: Db): Promise<{ month: string; total: number }[]> {
  const month = sql<string>`to_char(${articles.publishedAt} at time zone 'Asia/Jakarta', 'YYYY-MM')`;
  return db
    .select({ month: month.as('month'), total: count() })
    .from(articles)
    .groupBy(sql`1`)
    .orderBy(sql`1 desc`);
}

/** A published article by its address, or null: also for a story that exists but is not published. */
export async function articleBySlug(db: Db, slug: string): Promise<PublicArticle | null> {
  const [row] = await db
    .select({
      ...cardColumns,
      body: articles.body,
      bodyText: articles.bodyText,
      tags: articles.tags,
      updatedAt: articles.updatedAt,
    })
    .from(articles)
    .leftJoin(files, eq(files.id, articles.coverFileId))
    .where(eq(articles.slug, slug));
  if (!row) return null;
  const words = countWords(row.bodyText);
  return { ...cardOf(row), body: row.body, words, tags: row.tags, updatedAt: row.updatedAt };
}

/** Newest other articles of the same sector; those that share a tag first. */
export async function relatedArticles(
  db: Db,
  article: Pick<PublicArticle, 'slug' | 'sector' | 'tags'>,
  limit: number,
): Promise<ArticleCard[]> {
  const candidates = db
    .select({ ...cardColumns, tags: articles.tags })
    .from(articles)
    .leftJoin(files, eq(files.id, articles.coverFileId))
    .where(and(eq(articles.sector, article.sector), ne(articles.slug, article.slug)))
    .orderBy(desc(articles.publishedAt), articles.storyId)
    .limit(limit * 8);
  const own = new Set(article.tags);
  const rows = await candidates;
  const shares = (row: { tags: string[] }) => (row.tags.some((tag) => own.has(tag)) ? 1 : 0);
  return rows
    .toSorted((one, other) => shares(other) - shares(one))
    .slice(0, limit)
    .map(cardOf);
}

/** Addresses and last changes of the newest `limit` articles, for the sitemap. */
export function articleAddresses(db: Db, limit: number): Promise<{ slug: string; updatedAt: Date }[]> {
  return db
    .select({ slug: articles.slug, updatedAt: articles.updatedAt })
    .from(articles)
    .orderBy(desc(articles.publishedAt), articles.storyId)
    .limit(limit);
}

/** Articles first published since an instant, for the news sitemap; newest first. */
export function articlesSince(db: Db, since: Date, limit: number): Promise<ArticleCard[]> {
  return newest(db, gte(articles.publishedAt, since), limit);
}

/** When each sector last had an article, by sector; a sector without one is absent. */
export async function lastPublishedBySector(db: Db): Promise<Map<Sector, Date>> {
  const rows = await db
    .selectDistinctOn([articles.sector], { sector: articles.sector, at: articles.publishedAt })
    .from(articles)
    .orderBy(articles.sector, desc(articles.publishedAt));
  return new Map(rows.map((row) => [row.sector, row.at]));
}
