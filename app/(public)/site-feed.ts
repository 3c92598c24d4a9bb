import type { Feed } from 'feed';
import { database } from '@/db/client';
import { newestArticles } from '@/db/queries/articles';
import { buildFeed, FEED_LENGTH } from '@/lib/public/feed';
import { SECTOR_NAMES } from '@/messages/public-words';
import { siteAddress, sitePublisher } from './publisher';

/** The newest articles as a feed. */
export async function siteFeed(): Promise<Feed> {
  const [publisher, articles] = await Promise.all([sitePublisher(), newestArticles(database(), FEED_LENGTH)]);
  return buildFeed(siteAddress(), publisher, articles, (sector) => SECTOR_NAMES[sector]);
}

/** An answer for machines that may be kept for five minutes. */
export function machineAnswer(body: string, type: string): Response {
  return new Response(body, {
    headers: { 'Content-Type': `${type}; charset=utf-8`, 'Cache-Control': 'public, max-age=300' },
  });
}
