import { requireApi } from '@/app/session';
import { database } from '@/db/client';
import { findStories } from '@/db/queries/find-stories';

/** GET /api/cari-naskah?q=…: at most ten stories within reach by number, title or label. 401, 403. */
export async function GET(request: Request): Promise<Response> {
  const session = await requireApi('board.view');
  if (session instanceof Response) return session;
  const sought = (new URL(request.url).searchParams.get('q') ?? '').replaceAll('\0', '').slice(0, 100);
  const stories = await findStories(database(), session.actor, sought);
  return Response.json({ stories }, { headers: { 'Cache-Control': 'private, no-store' } });
}
