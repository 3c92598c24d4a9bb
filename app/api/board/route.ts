import type { NextRequest } from 'next/server';
import { requireApi } from '@/app/session';
import { database } from '@/db/client';
import { readBoard } from '@/db/queries/board';
import type { BoardAnswer } from '@/lib/board/board-card';

/**
 * The board within the reader's reach: the columns of the SOP in force and the cards on them. Who names the
 * mark of the board that he has (`?kenal=`) is told in a line that it still holds.
 */
export async function GET(request: NextRequest): Promise<Response> {
  const session = await requireApi('board.view');
  if (session instanceof Response) return session;
  const { snapshot } = await readBoard(database(), session.actor, new Date());
  const unchanged = request.nextUrl.searchParams.get('kenal') === snapshot.mark;
  const answer: BoardAnswer = unchanged ? { unchanged } : snapshot;
  return Response.json(answer, { headers: { 'Cache-Control': 'private, no-store' } });
}
