import { z } from 'zod';
import { requireApi } from '@/app/session';
import { database } from '@/db/client';
import { countUnread, listNotices } from '@/db/queries/notices';
import { allStageNames } from '@/db/queries/sop';
import type { NoticePage } from '@/lib/notice/notice-item';
import { refuse } from '@/lib/sop/refusal';

const cursor = z.tuple([z.iso.datetime().transform((text) => new Date(text)), z.uuid()]);

/**
 * GET /api/pemberitahuan: the reader's notices, newest first, and how many he has not read.
 * `?sebelum=<at>_<id>` goes on after the last one of an earlier answer. 400 on a cursor that is none, 401
 * without a session.
 */
export async function GET(request: Request): Promise<Response> {
  const session = await requireApi();
  if (session instanceof Response) return session;
  const named = new URL(request.url).searchParams.get('sebelum');
  const before = named === null ? null : cursor.safeParse(named.split('_'));
  if (before && !before.success) {
    const reason = { code: 'invalid' as const, params: { message: 'sebelum' }, field: 'sebelum' };
    return Response.json(refuse(reason), { status: 400 });
  }
  const db = database();
  const { id } = session.actor;
  const [at, noticeId] = before?.data ?? [];
  const [unread, page, names] = await Promise.all([
    countUnread(db, id),
    listNotices(db, id, at && noticeId ? { before: { at, id: noticeId } } : {}),
    allStageNames(db),
  ]);
  const shown = page.items.flatMap(({ details }) => [details.stage, details.to ?? '']);
  const stages = Object.fromEntries(
    [...new Set(shown)].flatMap((key) => (names[key] ? [[key, names[key]]] : [])),
  );
  return Response.json({ unread, ...page, stages } satisfies NoticePage, {
    headers: { 'Cache-Control': 'private, no-store' },
  });
}
