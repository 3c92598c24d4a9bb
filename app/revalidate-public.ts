import { revalidatePath } from 'next/cache';
import {
  allSectorPaths,
  type ChangedPath,
  changedByPublication,
  SECTOR_FURTHER_PAGES,
} from '@/lib/public/changed-paths';
import type { Sector } from '@/lib/sop/vocabulary';

/** Lists that every publication changes, wherever its sector. */
const LISTS: ChangedPath[] = [{ path: '/' }, { path: '/berita' }];

/**
 * Makes the public pages that show an article be rendered anew at their next request: the article, the front
 * page, the lists, and every sector, since publishing again may have moved it out of one.
 */
export function revalidateArticle(article: { slug: string; sector: Sector }): void {
  for (const { path, type } of [...LISTS, ...changedByPublication(article), ...allSectorPaths()]) {
    revalidatePath(path, type);
  }
}

/** Makes the lists that show covers in frames be rendered anew at their next request. */
export function revalidateCovers(): void {
  const sectors: ChangedPath[] = [...allSectorPaths(), { path: SECTOR_FURTHER_PAGES, type: 'page' }];
  for (const { path, type } of [...LISTS, ...sectors]) revalidatePath(path, type);
}

/** Makes every page be rendered anew at its next request: each of them names the office. */
export function revalidateOffice(): void {
  revalidatePath('/', 'layout');
}
