import { z } from 'zod';
import { requireApi } from '@/app/session';
import { database } from '@/db/client';
import { anySopVersion } from '@/db/queries/sop';
import { env } from '@/lib/env';
import { refuse } from '@/lib/sop/refusal';
import { slugify } from '@/lib/sop/slug';
import { SOP_SCHEMA_PATH, sopFileText } from '@/lib/sop/sop-file';

/** A version or a draft as a file that can be imported again. */
export async function GET(_: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const session = await requireApi('settings.view');
  if (session instanceof Response) return session;
  const id = z.uuid().safeParse((await params).id);
  const version = id.success ? await anySopVersion(database(), id.data) : null;
  if (!version) return Response.json(refuse({ code: 'notFound' }), { status: 404 });
  const { number, edition, definition } = version;
  const name = `sop-${slugify(number)}-${edition ?? 'rancangan'}.json`;
  return new Response(sopFileText(definition, `${env().publicUrl}${SOP_SCHEMA_PATH}`), {
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Disposition': `attachment; filename="${name}"`,
      'Cache-Control': 'private, no-store',
    },
  });
}
