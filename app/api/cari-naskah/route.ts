import { requireApi } from '@/app/session';
import { database } from '@/db/client';
import { findPeople, findStories } from '@/db/queries/find-stories';
import type { Found } from '@/lib/palette/palette-item';

/**
 * GET /api/cari-naskah?q=: stories within the reader's reach by number, title or label, and the people he may
 * know of. 401 without a session, 403 without the right.
 */
export async function GET(request: Request): Promise<Response> {
  const session = await requireApi('board.view');
  if (session instanceof Response) return session;
  // PostgreSQL takes no null character in a text.
  const sought = (new URL(request.url).searchParams.get('q') ?? '').replaceAll('\u0000', '');
  const db = database();
  const [stories, people] = await Promise.all([
    findStories(db, session.actor, sought),
    findPeople(db, session.actor, sought),
  ]);
  return Response.json({ stories, people } satisfies Found, {
    headers: { 'Cache-Control': 'private, no-store' },
  });
}
