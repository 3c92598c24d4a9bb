import type { ArticleCard } from './article-card';
import type { TextRun } from './excerpt';

/** An article that a search found, with what was found marked. */
export interface SearchHit extends ArticleCard {
  titleRuns: TextRun[];
  excerptRuns: TextRun[];
}

/** One page of search results. */
export interface SearchPage {
  hits: SearchHit[];
  page: number;
  pages: number;
  total: number;
}
