import { z } from 'zod';
import { requireApi } from '@/app/session';
import { database } from '@/db/client';
import { explainVisit } from '@/db/queries/explain-visit';
import { refuse } from '@/lib/sop/refusal';

const address = z.object({ id: z.uuid(), kunjungan: z.uuid().nullable() });

/**
 * GET /api/naskah/[id]/jam?kunjungan=…: how the clocks of a story's open visit, or of the visit named, came
 * about. 401 without a session, 403 without the right, 404 for what does not exist or is out of reach.
 */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ id: string }> },
): Promise<Response> {
  const session = await requireApi('board.view');
  if (session instanceof Response) return session;
  const asked = address.safeParse({
    id: (await params).id,
    kunjungan: new URL(request.url).searchParams.get('kunjungan'),
  });
  const explained = asked.success
    ? await explainVisit(database(), session.actor, asked.data.id, asked.data.kunjungan, new Date())
    : null;
  if (!explained) return Response.json(refuse({ code: 'notFound' }), { status: 404 });
  return Response.json(explained, { headers: { 'Cache-Control': 'private, no-store' } });
}
