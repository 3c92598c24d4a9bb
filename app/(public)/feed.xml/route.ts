import { writeRss } from '@/lib/public/feed';
import { machineAnswer, siteFeed } from '../site-feed';

export const dynamic = 'force-dynamic';

/** The news as RSS 2.0. */
export async function GET(): Promise<Response> {
  return machineAnswer(writeRss(await siteFeed()), 'application/rss+xml');
}
