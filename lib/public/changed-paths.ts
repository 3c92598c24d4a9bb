import { SECTOR_SLUGS, type Sector } from '@/lib/sop/vocabulary';
import { articlePath, sectorPath } from './address-words';

/** What `revalidatePath` takes: a literal path, or a route pattern with its type. */
export interface ChangedPath {
  path: string;
  type?: 'page' | 'layout';
}

/** Route pattern of the sector lists' further pages, which move together when one article is added. */
export const SECTOR_FURTHER_PAGES = '/(public)/sektor/[slug]/[hal]';

/**
 * The cached public pages that a publication changes: the article itself (also a cached "not found" of its
 * address) and its sector's list. The front page, /berita, /cari and the feeds are made for each request.
 */
export function changedByPublication(article: { slug: string; sector: Sector }): ChangedPath[] {
  return [
    { path: articlePath(article.slug) },
    { path: sectorPath(article.sector) },
    { path: SECTOR_FURTHER_PAGES, type: 'page' },
  ];
}

/** All sector lists, for when an article changed its sector or was taken down. */
export function allSectorPaths(): ChangedPath[] {
  return Object.values(SECTOR_SLUGS).map((slug) => ({ path: `/sektor/${slug}` }));
}
