import { z } from 'zod';
import { requireApi } from '@/app/session';
import { database } from '@/db/client';
import { readCardMaterials } from '@/db/queries/card-materials';
import { refuse } from '@/lib/sop/refusal';

/** The materials of one card, to read before approving it. */
export async function GET(
  _: Request,
  { params }: { params: Promise<{ storyId: string }> },
): Promise<Response> {
  const session = await requireApi('board.view');
  if (session instanceof Response) return session;
  const storyId = z.uuid().safeParse((await params).storyId);
  const materials = storyId.success ? await readCardMaterials(database(), session.actor, storyId.data) : null;
  if (!materials) return Response.json(refuse({ code: 'notFound' }), { status: 404 });
  return Response.json({ materials }, { headers: { 'Cache-Control': 'private, no-store' } });
}
