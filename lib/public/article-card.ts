import type { Focus } from '@/lib/media/crop';
import type { RichDocument } from '@/lib/richtext/document';
import type { Sector, StoryKind } from '@/lib/sop/vocabulary';

/** The picture of an article, served from /media/<fileId>. Pixels, null when storage did not know them. */
export interface CoverPicture {
  fileId: string;
  alt: string;
  caption: string;
  width: number | null;
  height: number | null;
  /** What a frame that shows less of it keeps in sight. */
  focus: Focus;
}

/** A published article as lists show it. */
export interface ArticleCard {
  slug: string;
  title: string;
  summary: string;
  sector: Sector;
  kind: StoryKind;
  publishedAt: Date;
  cover: CoverPicture | null;
}

/** A published article as its own page shows it. */
export interface PublicArticle extends ArticleCard {
  body: RichDocument;
  words: number;
  tags: string[];
  updatedAt: Date;
}

/** One page of a list, with what its pager needs. Pages count from 1; `pages` is at least 1. */
export interface ArticleListPage {
  articles: ArticleCard[];
  page: number;
  pages: number;
  total: number;
}
