import { database } from '@/db/client';
import { newestArticles } from '@/db/queries/articles';
import { FEED_LENGTH, type NewsFeed, newsFeed } from '@/lib/public/feed';
import { SECTOR_NAMES } from '@/messages/public-words';
import { siteAddress, sitePublisher } from './publisher';

/** The newest articles as a feed. */
export async function siteFeed(): Promise<NewsFeed> {
  const [publisher, articles] = await Promise.all([sitePublisher(), newestArticles(database(), FEED_LENGTH)]);
  return newsFeed(siteAddress(), publisher, articles, (sector) => SECTOR_NAMES[sector]);
}

/** An answer for machines that may be kept for five minutes. */
export function machineAnswer(body: string, type: string): Response {
  return new Response(body, {
    headers: { 'Content-Type': `${type}; charset=utf-8`, 'Cache-Control': 'public, max-age=300' },
  });
}
