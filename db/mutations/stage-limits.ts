import { and, count, eq, isNull } from 'drizzle-orm';
import type { Tx } from '@/db/client';
import { sopInForce } from '@/db/queries/sop';
import { stories } from '@/db/schema/stories';
import { stageLimits } from '@/db/schema/teamwork';
import { assessLimit, type StageLimit } from '@/lib/sop/arrange';
import { may } from '@/lib/sop/permissions';
import { type Outcome, refuse } from '@/lib/sop/refusal';
import type { MutationContext } from './context';
import { lockOne } from './locks';
import { recordOfficeEvent } from './record-office-event';

/** Sets the limit of a stage of the SOP in force, or lifts it with `stories` null. */
export async function setStageLimit(
  context: MutationContext,
  request: { stage: string; stories: number | null; hard: boolean },
): Promise<Outcome> {
  if (!may(context.actor, 'limits.manage')) return refuse({ code: 'noPermission' });
  const { stage, stories: most, hard } = request;
  return context.db.transaction(async (tx) => {
    const sop = await sopInForce(tx);
    const known = sop?.definition.stages.find(({ key, kind }) => key === stage && kind !== 'end');
    if (!known) return refuse({ code: 'notFound', field: 'stage' });
    const [before] = await tx.select().from(stageLimits).where(eq(stageLimits.stage, stage));
    if (most === null) await tx.delete(stageLimits).where(eq(stageLimits.stage, stage));
    else {
      await tx
        .insert(stageLimits)
        .values({ stage, stories: most, hard })
        .onConflictDoUpdate({ target: stageLimits.stage, set: { stories: most, hard } });
    }
    const after = most === null ? null : { stories: most, hard };
    await recordOfficeEvent(tx, context, 'limitChanged', {
      ...{ stage, name: known.name.id },
      ...{ before: before ?? null, after },
    });
    return { ok: true };
  });
}

/** Holds a move forward against the limit of the stage it leads to; two moves at once cannot both be the last. */
export async function withinLimit(tx: Tx, stage: string, forward: boolean): Promise<Outcome> {
  const [limit]: StageLimit[] = await tx.select().from(stageLimits).where(eq(stageLimits.stage, stage));
  if (!limit?.hard || !forward) return { ok: true };
  await lockOne(tx, 'stageLimit', stage);
  const [standing] = await tx
    .select({ open: count() })
    .from(stories)
    .where(and(eq(stories.stage, stage), isNull(stories.closedAt)));
  return assessLimit(limit, standing?.open ?? 0, forward);
}
