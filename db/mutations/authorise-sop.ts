import { and, eq, isNotNull, max } from 'drizzle-orm';
import type { Tx } from '@/db/client';
import { draftState } from '@/db/queries/sop-drafts';
import { sopVersions } from '@/db/schema/sop-versions';
import { formatDate, zonedDateKey, zonedTime } from '@/lib/format/date';
import { checkDefinition } from '@/lib/sop/check-definition';
import type { SopDefinition } from '@/lib/sop/definition';
import { sopDefinition } from '@/lib/sop/definition-schema';
import { may } from '@/lib/sop/permissions';
import { type Outcome, type Refusal, refuse } from '@/lib/sop/refusal';
import type { Authorisation } from '@/lib/sop/sop-draft';
import type { MutationContext } from './context';
import { lockAll } from './locks';
import { recordOfficeEvent } from './record-office-event';
import { lockDraft } from './sop-drafts';

/**
 * Puts a draft into force as the next edition of its number, under the name of whoever authorises it. From then
 * on it never changes, and new stories start on it; those under way stay on theirs.
 */
export async function authoriseSop(
  context: MutationContext,
  wish: Authorisation,
): Promise<Outcome<{ number: string; edition: number }>> {
  const { db, now, actor } = context;
  if (!may(actor, 'sop.authorise')) return refuse({ code: 'noPermission' });
  return db.transaction(async (tx) => {
    // One at a time: two editions never get one number, and the later one is the one in force.
    await lockAll(tx, 'sopInForce');
    const draft = await lockDraft(tx, wish.draftId);
    if (!draft.ok) return draft;
    const definition = sopDefinition.parse(draft.row.definition);
    const reasons: Refusal[] = [];
    if (draft.row.revision !== wish.revision) {
      const { changedBy } = await draftState(tx, draft.row);
      reasons.push({ code: 'draftStale', params: { name: changedBy ?? '' } });
    }
    const faults = checkDefinition(definition);
    if (faults.length > 0) reasons.push({ code: 'sopFaulty', params: { count: faults.length } });
    if (wish.authorisedOn > zonedDateKey(now)) {
      reasons.push({ code: 'authorisedLater', field: 'authorisedOn' });
    }
    if (reasons.length > 0) return refuse(...reasons);

    const { number } = definition.identity;
    const edition = (await lastEdition(tx, number)) + 1;
    await tx
      .update(sopVersions)
      .set({
        number,
        edition,
        definition: signed(definition, wish, edition),
        authorisedAt: await momentAfterLast(tx, now),
        authorisedBy: actor.id,
      })
      .where(eq(sopVersions.id, wish.draftId));
    const { note } = draft.row;
    const details = { versionId: wish.draftId, number, edition, note, name: wish.name };
    await recordOfficeEvent(tx, context, 'sopAuthorised', details);
    return { ok: true, number, edition };
  });
}

/** Of two heads at once the second to be let in may have begun first: his edition is the later one all the same. */
async function momentAfterLast(tx: Tx, now: Date): Promise<Date> {
  const [row] = await tx.select({ at: max(sopVersions.authorisedAt) }).from(sopVersions);
  return row?.at && row.at >= now ? new Date(row.at.getTime() + 1) : now;
}

async function lastEdition(tx: Tx, number: string): Promise<number> {
  const [row] = await tx
    .select({ edition: max(sopVersions.edition) })
    .from(sopVersions)
    .where(and(eq(sopVersions.number, number), isNotNull(sopVersions.authorisedAt)));
  return row?.edition ?? 0;
}

/** The form as it is signed. "Tanggal Revisi" follows from the second edition on. */
function signed(definition: SopDefinition, wish: Authorisation, edition: number): SopDefinition {
  const { position, name, rank, nip } = wish;
  const day = formatDate(zonedTime(wish.authorisedOn, '12:00'), 'id');
  return {
    ...definition,
    identity: {
      ...definition.identity,
      authorisedOn: day,
      revisedOn: edition > 1 ? day : definition.identity.revisedOn,
      authorisedBy: { position, name, rank, nip },
    },
  };
}
