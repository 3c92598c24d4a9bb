import { database } from '@/db/client';
import { articleAddresses } from '@/db/queries/articles';
import { articlePath, sectorPath } from '@/lib/public/address-words';
import { SITEMAP_LIMITS, type SitemapEntry, writeSitemap } from '@/lib/public/sitemap';
import { SECTORS } from '@/lib/sop/vocabulary';
import { siteAddress } from '../publisher';
import { machineAnswer } from '../site-feed';

export const dynamic = 'force-dynamic';

/** Every public page that search engines should know. */
export async function GET(): Promise<Response> {
  const fixed = ['/', '/berita', ...SECTORS.map((sector) => sectorPath(sector)), '/sop', '/aksesibilitas'];
  const articles = await articleAddresses(database(), SITEMAP_LIMITS.addresses - fixed.length);
  const entries: SitemapEntry[] = [
    ...fixed.map((path) => ({ path })),
    ...articles.map(({ slug, updatedAt }) => ({ path: articlePath(slug), changedAt: updatedAt })),
  ];
  return machineAnswer(writeSitemap(siteAddress(), entries), 'application/xml');
}
