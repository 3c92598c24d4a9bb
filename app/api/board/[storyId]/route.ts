import { z } from 'zod';
import { requireApi } from '@/app/session';
import { database } from '@/db/client';
import { materialsOfStory } from '@/db/queries/materials';
import { refuse } from '@/lib/sop/refusal';

/** The materials of one card within the reader's reach, to read before approving it. */
export async function GET(
  _: Request,
  { params }: { params: Promise<{ storyId: string }> },
): Promise<Response> {
  const session = await requireApi('board.view');
  if (session instanceof Response) return session;
  const storyId = z.uuid().safeParse((await params).storyId);
  const materials = storyId.success ? await materialsOfStory(database(), session.actor, storyId.data) : [];
  if (materials.length === 0) return Response.json(refuse({ code: 'notFound' }), { status: 404 });
  return Response.json({ materials }, { headers: { 'Cache-Control': 'private, no-store' } });
}
