import { writeJsonFeed } from '@/lib/public/feed';
import { machineAnswer, siteFeed } from '../site-feed';

export const dynamic = 'force-dynamic';

/** The news as JSON Feed. */
export async function GET(): Promise<Response> {
  return machineAnswer(writeJsonFeed(await siteFeed()), 'application/feed+json');
}
