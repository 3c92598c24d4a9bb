import { machineAnswer, siteFeed } from '../site-feed';

export const dynamic = 'force-dynamic';

/** The news as JSON Feed. */
export async function GET(): Promise<Response> {
  return machineAnswer((await siteFeed()).json1(), 'application/feed+json');
}
