import { database } from '@/db/client';
import { articlesSince } from '@/db/queries/articles';
import { articlePath } from '@/lib/public/address-words';
import { SITEMAP_LIMITS, writeNewsSitemap } from '@/lib/public/sitemap';
import { siteAddress, sitePublisher } from '../publisher';
import { machineAnswer } from '../site-feed';

export const dynamic = 'force-dynamic';

const DAY_MS = 86_400_000;

/** The articles of the last two days, as Google News asks for them. */
export async function GET(): Promise<Response> {
  const since = new Date(Date.now() - SITEMAP_LIMITS.newsDays * DAY_MS);
  const [publisher, articles] = await Promise.all([
    sitePublisher(),
    articlesSince(database(), since, SITEMAP_LIMITS.news),
  ]);
  const entries = articles.map(({ slug, title, publishedAt }) => ({
    path: articlePath(slug),
    title,
    publishedAt,
  }));
  return machineAnswer(writeNewsSitemap(siteAddress(), publisher.shortName, entries), 'application/xml');
}
