import { and, count, desc, eq, ilike, or, type SQL, sql } from 'drizzle-orm';
import type { Db } from '@/db/client';
import { files } from '@/db/schema/files';
import { articles } from '@/db/schema/publications';
import {
  excerptAround,
  FOUND_START,
  FOUND_STOP,
  hasFound,
  markTerms,
  runsOfMarked,
} from '@/lib/public/excerpt';
import { pageCount } from '@/lib/public/paging';
import type { SearchHit, SearchPage } from '@/lib/public/search-hit';
import { excludesWords, SEARCH_PAGE_SIZE, searchTerms } from '@/lib/public/search-query';
import type { Sector } from '@/lib/sop/vocabulary';
import { cardColumns, cardOf } from './articles';

interface SearchFilter {
  query: string;
  sector: Sector | null;
  page: number;
}

const MARKS = `StartSel=${FOUND_START}, StopSel=${FOUND_STOP}`;

/**
 * Searches the published articles: by Indonesian word stems, by whole words where the stemmer errs
 * (its "perumahan" is "umah"), and by parts of words in title, summary and tags when neither finds any.
 */
export async function searchArticles(db: Db, filter: SearchFilter): Promise<SearchPage> {
  const stemmed = sql`websearch_to_tsquery('indonesian', ${filter.query})`;
  const simple = sql`websearch_to_tsquery('simple', ${filter.query})`;
  // Of texts only the stems are kept: joined by "or", the whole words would let an excluded word through.
  const wanted = excludesWords(filter.query) ? stemmed : sql`(${stemmed} || ${simple})`;
  const matched = sql`${articles.search} @@ ${wanted}`;
  const rank = sql`ts_rank_cd(${articles.search}, ${wanted}, 1)`;
  const found = await resultsPage(db, filter, matched, [desc(rank)], stemmed);
  if (found.total > 0 || excludesWords(filter.query)) return found;
  return resultsPage(db, filter, partsOfWords(filter.query), [], stemmed);
}

function partsOfWords(query: string): SQL {
  const terms = searchTerms(query).slice(0, 12);
  if (terms.length === 0) return sql`false`;
  const each = terms.map((term) => {
    const pattern = `%${term}%`;
    const inTags = sql`exists (select 1 from unnest(${articles.tags}) as tag where tag ilike ${pattern})`;
    return or(ilike(articles.title, pattern), ilike(articles.summary, pattern), inTags);
  });
  return and(...each) ?? sql`false`;
}

async function resultsPage(
  db: Db,
  { query, sector, page }: SearchFilter,
  condition: SQL,
  order: SQL[],
  tsquery: SQL,
): Promise<SearchPage> {
  const where = and(condition, sector ? eq(articles.sector, sector) : undefined);
  const [counted] = await db.select({ total: count() }).from(articles).where(where);
  const total = counted?.total ?? 0;
  const rows = await db
    .select({
      ...cardColumns,
      bodyText: articles.bodyText,
      markedTitle: sql<string>`ts_headline('indonesian', ${articles.title}, ${tsquery}, ${`HighlightAll=true, ${MARKS}`})`,
      markedText: sql<string>`ts_headline('indonesian', ${articles.bodyText}, ${tsquery}, ${`MaxFragments=2, MaxWords=22, MinWords=10, FragmentDelimiter=" … ", ${MARKS}`})`,
    })
    .from(articles)
    .leftJoin(files, eq(files.id, articles.coverFileId))
    .where(where)
    .orderBy(...order, desc(articles.publishedAt), articles.storyId)
    .limit(SEARCH_PAGE_SIZE)
    .offset((page - 1) * SEARCH_PAGE_SIZE);
  const terms = searchTerms(query);
  const hits = rows.map((row): SearchHit => {
    const title = runsOfMarked(row.markedTitle);
    const text = runsOfMarked(row.markedText);
    return {
      ...cardOf(row),
      titleRuns: hasFound(title) ? title : markTerms(row.title, terms),
      excerptRuns: hasFound(text) ? text : markTerms(excerptAround(row.summary, terms), terms),
    };
  });
  return { hits, page, pages: pageCount(total, SEARCH_PAGE_SIZE), total };
}
