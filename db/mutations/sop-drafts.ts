import { eq } from 'drizzle-orm';
import type { Tx } from '@/db/client';
import { anySopVersion, sopInForce } from '@/db/queries/sop';
import { draftState } from '@/db/queries/sop-drafts';
import { type SopVersionRow, sopVersions } from '@/db/schema/sop-versions';
import { sameJson } from '@/lib/editor/same-json';
import type { SopDefinition } from '@/lib/sop/definition';
import { may } from '@/lib/sop/permissions';
import { type Outcome, refuse } from '@/lib/sop/refusal';
import type { DraftSave, DraftSaved } from '@/lib/sop/sop-draft';
import type { MutationContext } from './context';
import { recordOfficeEvent } from './record-office-event';

/** Begins a draft as a copy of the version in force, or of another one. */
export async function createDraft(
  context: MutationContext,
  { fromId, note }: { fromId: string | null; note: string },
): Promise<Outcome<{ draftId: string }>> {
  if (!may(context.actor, 'sop.draft')) return refuse({ code: 'noPermission' });
  return context.db.transaction(async (tx) => {
    const from = fromId ? await anySopVersion(tx, fromId) : await sopInForce(tx);
    if (!from) return refuse({ code: 'notFound' });
    const basedOnId = from.authorisedAt ? from.id : from.basedOnId;
    const draftId = await insertDraft(tx, context, { definition: from.definition, note, basedOnId });
    return { ok: true, draftId };
  });
}

/** Takes in a definition from a file as a draft that is based on none. */
export async function importDraft(
  context: MutationContext,
  { definition, note }: { definition: SopDefinition; note: string },
): Promise<Outcome<{ draftId: string }>> {
  if (!may(context.actor, 'sop.draft')) return refuse({ code: 'noPermission' });
  return context.db.transaction(async (tx) => {
    const draftId = await insertDraft(tx, context, { definition, note, basedOnId: null }, { imported: true });
    return { ok: true, draftId };
  });
}

async function insertDraft(
  tx: Tx,
  context: MutationContext,
  draft: { definition: SopDefinition; note: string; basedOnId: string | null },
  details: Record<string, unknown> = {},
): Promise<string> {
  const { now, actor } = context;
  const { number } = draft.definition.identity;
  const [row] = await tx
    .insert(sopVersions)
    .values({ ...draft, number, draftedBy: actor.id, changedAt: now, createdAt: now })
    .returning({ id: sopVersions.id });
  if (!row) throw new Error('The draft was not written');
  await recordOfficeEvent(tx, context, 'sopDrafted', {
    draftId: row.id,
    number,
    note: draft.note,
    ...details,
  });
  return row.id;
}

/**
 * Keeps a draft as it is typed. Somebody else's save since is not written over: it comes back as `theirs`. The
 * same text sent twice, its first answer lost, is no conflict. `draftedBy` is whoever saved last.
 */
export async function saveDraft(context: MutationContext, save: DraftSave): Promise<DraftSaved> {
  const { db, now, actor } = context;
  if (!may(actor, 'sop.draft')) return refuse({ code: 'noPermission' });
  return db.transaction(async (tx) => {
    const draft = await lockDraft(tx, save.draftId);
    if (!draft.ok) return draft;
    const { revision, definition, note, changedAt } = draft.row;
    if (sameJson(definition, save.definition) && note === save.note) {
      return { ok: true, revision, changedAt: changedAt ?? now };
    }
    if (revision !== save.revision) {
      const theirs = await draftState(tx, draft.row);
      const reason = { code: 'draftStale' as const, params: { name: theirs.changedBy ?? '' } };
      return { ok: false, reasons: [reason], theirs };
    }
    await tx
      .update(sopVersions)
      .set({
        definition: save.definition,
        number: save.definition.identity.number,
        note: save.note,
        revision: revision + 1,
        draftedBy: actor.id,
        changedAt: now,
      })
      .where(eq(sopVersions.id, save.draftId));
    return { ok: true, revision: revision + 1, changedAt: now };
  });
}

/** Takes the version in force as the draft's basis, after a person has compared the two. */
export async function rebaseDraft(
  context: MutationContext,
  { draftId }: { draftId: string },
): Promise<Outcome> {
  if (!may(context.actor, 'sop.draft')) return refuse({ code: 'noPermission' });
  return context.db.transaction(async (tx) => {
    const draft = await lockDraft(tx, draftId);
    if (!draft.ok) return draft;
    const inForce = await sopInForce(tx);
    await tx
      .update(sopVersions)
      .set({ basedOnId: inForce?.id ?? null })
      .where(eq(sopVersions.id, draftId));
    return { ok: true };
  });
}

/** Takes a draft away for good; the office's log keeps that there was one, and what it was for. */
export async function discardDraft(
  context: MutationContext,
  { draftId }: { draftId: string },
): Promise<Outcome> {
  if (!may(context.actor, 'sop.draft')) return refuse({ code: 'noPermission' });
  return context.db.transaction(async (tx) => {
    const draft = await lockDraft(tx, draftId);
    if (!draft.ok) return draft;
    await tx.delete(sopVersions).where(eq(sopVersions.id, draftId));
    const { number, note } = draft.row;
    await recordOfficeEvent(tx, context, 'sopDraftDiscarded', { draftId, number, note });
    return { ok: true };
  });
}

/** A draft held until the transaction ends; `notFound` or `draftAuthorised` when it is none. */
export async function lockDraft(tx: Tx, draftId: string): Promise<Outcome<{ row: SopVersionRow }>> {
  const [row] = await tx.select().from(sopVersions).where(eq(sopVersions.id, draftId)).for('update');
  if (!row) return refuse({ code: 'notFound' });
  return row.authorisedAt ? refuse({ code: 'draftAuthorised' }) : { ok: true, row };
}
