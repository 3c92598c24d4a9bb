import { requireApi } from '@/app/session';
import { database } from '@/db/client';
import { readBoard } from '@/db/queries/board';

/** The board within the reader's reach: the columns of the SOP in force and the cards on them. */
export async function GET(): Promise<Response> {
  const session = await requireApi('board.view');
  if (session instanceof Response) return session;
  const { snapshot } = await readBoard(database(), session.actor, new Date());
  return Response.json(snapshot, { headers: { 'Cache-Control': 'private, no-store' } });
}
