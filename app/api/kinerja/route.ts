import { requireApi } from '@/app/session';
import { database } from '@/db/client';
import { readMetrics } from '@/db/queries/metrics/read-metrics';
import { knowsEdition } from '@/db/queries/sop';
import { plainQuery, selectionQuery } from '@/lib/metrics/behind-query';
import { figuresJson } from '@/lib/metrics/figures-json';
import { selectionOf } from '@/lib/metrics/selection';
import { refuse } from '@/lib/sop/refusal';
import { DEFAULT_ZONE } from '@/lib/worktime/zone';

/**
 * GET /api/kinerja?dari=YYYY-MM&sampai=YYYY-MM&sektor=…&sop=05/2: the figures of /kinerja as JSON, durations
 * in working minutes. 400 on a query that is none, 401 without a session, 403 without the right.
 */
export async function GET(request: Request): Promise<Response> {
  const session = await requireApi('metrics.view');
  if (session instanceof Response) return session;
  const query = selectionQuery.safeParse(plainQuery(new URL(request.url).searchParams));
  if (!query.success) {
    const reasons = query.error.issues.map(({ message, path }) => ({
      code: 'invalid' as const,
      params: { message },
      field: String(path[0] ?? ''),
    }));
    return Response.json(refuse(...reasons), { status: 400 });
  }
  const db = database();
  if (!(await knowsEdition(db, query.data.sop))) {
    const reason = { code: 'invalid' as const, params: { message: 'unknown-edition' }, field: 'sop' };
    return Response.json(refuse(reason), { status: 400 });
  }
  const now = new Date();
  const { figures } = await readMetrics(db, selectionOf(query.data, now, DEFAULT_ZONE), now);
  return Response.json(
    { readAt: now.toISOString(), durations: 'working minutes', figures: figuresJson(figures) },
    { headers: { 'Cache-Control': 'private, no-store' } },
  );
}
