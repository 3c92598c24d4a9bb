import { and, eq, sql } from 'drizzle-orm';
import type { Tx } from '@/db/client';
import { savedViews } from '@/db/schema/teamwork';
import { VIEW_LIMITS } from '@/lib/board/saved-view';
import type { ChangeViewRequest, SaveViewRequest } from '@/lib/board/saved-view-requests';
import { may } from '@/lib/sop/permissions';
import { type Outcome, type Refusal, refuse } from '@/lib/sop/refusal';
import type { MutationContext } from './context';
import { lockOne } from './locks';

/** Keeps a view of the board under a name. Only who sees all stories may share one with everybody. */
export async function saveView(
  context: MutationContext,
  request: SaveViewRequest,
): Promise<Outcome<{ id: string }>> {
  const { actor, now } = context;
  return context.db.transaction(async (tx) => {
    const own = await lockOwn(tx, actor.id);
    const reasons: Refusal[] = [];
    if (request.shared && !may(actor, 'story.viewAll'))
      reasons.push({ code: 'noPermission', field: 'shared' });
    if (own.length >= VIEW_LIMITS.perPerson) {
      reasons.push({ code: 'tooManyViews', params: { limit: VIEW_LIMITS.perPerson } });
    }
    if (own.some(({ name }) => same(name, request.name))) reasons.push(nameTaken(request.name));
    if (reasons.length > 0) return refuse(...reasons);
    const [row] = await tx
      .insert(savedViews)
      .values({ ...request, userId: actor.id, createdAt: now })
      .returning({ id: savedViews.id });
    if (!row) throw new Error('A saved view was not written');
    return { ok: true, id: row.id };
  });
}

/** Renames a view of the actor's own, shares it or takes it back, or lets it say what the board shows now. */
export async function changeView(context: MutationContext, request: ChangeViewRequest): Promise<Outcome> {
  const { actor } = context;
  const { id, name, query, shared } = request;
  return context.db.transaction(async (tx) => {
    const own = await lockOwn(tx, actor.id);
    if (!own.some((view) => view.id === id)) return refuse({ code: 'notFound' });
    const reasons: Refusal[] = [];
    if (shared && !may(actor, 'story.viewAll')) reasons.push({ code: 'noPermission', field: 'shared' });
    if (name && own.some((view) => view.id !== id && same(view.name, name))) reasons.push(nameTaken(name));
    if (reasons.length > 0) return refuse(...reasons);
    const change = {
      ...(name === undefined ? {} : { name }),
      ...(query === undefined ? {} : { query }),
      ...(shared === undefined ? {} : { shared }),
    };
    if (Object.keys(change).length > 0) {
      await tx.update(savedViews).set(change).where(eq(savedViews.id, id));
    }
    return { ok: true };
  });
}

/** Deletes a view of the actor's own; an administrator also one that others share. */
export async function deleteView(context: MutationContext, id: string): Promise<Outcome> {
  const { actor } = context;
  const deleted = await context.db
    .delete(savedViews)
    .where(
      and(
        eq(savedViews.id, id),
        may(actor, 'users.manage')
          ? sql`(${savedViews.shared} or ${savedViews.userId} = ${actor.id})`
          : eq(savedViews.userId, actor.id),
      ),
    )
    .returning({ id: savedViews.id });
  return deleted.length === 1 ? { ok: true } : refuse({ code: 'notFound' });
}

/** The actor's views; two changes of one person wait for each other, or both could be the last allowed. */
async function lockOwn(tx: Tx, userId: string): Promise<{ id: string; name: string }[]> {
  await lockOne(tx, 'savedViews', userId);
  return tx
    .select({ id: savedViews.id, name: savedViews.name })
    .from(savedViews)
    .where(eq(savedViews.userId, userId));
}

const same = (a: string, b: string) => a.toLocaleLowerCase('id') === b.toLocaleLowerCase('id');
const nameTaken = (name: string): Refusal => ({ code: 'viewNameTaken', params: { name }, field: 'name' });
