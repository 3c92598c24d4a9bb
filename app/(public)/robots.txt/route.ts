import { writeRobots } from '@/lib/public/sitemap';
import { siteAddress } from '../publisher';
import { machineAnswer } from '../site-feed';

// The address is known when the server runs, not while building.
export const dynamic = 'force-dynamic';

/** What robots may fetch. */
export function GET(): Response {
  return machineAnswer(writeRobots(siteAddress()), 'text/plain');
}
