import { writeAtom } from '@/lib/public/feed';
import { machineAnswer, siteFeed } from '../site-feed';

export const dynamic = 'force-dynamic';

/** The news as Atom 1.0. */
export async function GET(): Promise<Response> {
  return machineAnswer(writeAtom(await siteFeed()), 'application/atom+xml');
}
