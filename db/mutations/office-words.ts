import { eq } from 'drizzle-orm';
import { office, officeWords } from '@/db/schema/office';
import { cleanWord, wordFault, wordKey } from '@/lib/language/office-word';
import { UNDO_MS } from '@/lib/sop/arrange';
import { may } from '@/lib/sop/permissions';
import { type Outcome, refuse } from '@/lib/sop/refusal';
import type { MutationContext } from './context';
import { recordOfficeEvent } from './record-office-event';

/** Puts a word on the office's list, once whatever its capitals. */
export async function allowWord(context: MutationContext, request: { word: string }): Promise<Outcome> {
  const { db, now, actor } = context;
  if (!may(actor, 'words.add')) return refuse({ code: 'noPermission' });
  const word = cleanWord(request.word);
  const fault = wordFault(word);
  if (fault) return refuse(fault);
  return db.transaction(async (tx) => {
    const added = await tx
      .insert(officeWords)
      .values({ key: wordKey(word), word, addedBy: actor.id, addedAt: now })
      .onConflictDoNothing()
      .returning({ key: officeWords.key });
    if (added.length === 0) return refuse({ code: 'wordTaken', params: { word }, field: 'word' });
    await recordOfficeEvent(tx, context, 'wordAllowed', { word });
    return { ok: true };
  });
}

/** Takes a word off the list; who added it may take it back for a moment, as a move of his. */
export async function removeWord(context: MutationContext, request: { word: string }): Promise<Outcome> {
  const { db, now, actor } = context;
  return db.transaction(async (tx) => {
    const same = eq(officeWords.key, wordKey(request.word));
    const [row] = await tx.select().from(officeWords).where(same).for('update');
    const own = row?.addedBy === actor.id && now.getTime() - row.addedAt.getTime() <= UNDO_MS;
    if (!own && !may(actor, 'words.manage')) return refuse({ code: 'noPermission' });
    if (!row) return refuse({ code: 'notFound', field: 'word' });
    await tx.delete(officeWords).where(same);
    await recordOfficeEvent(tx, context, 'wordRemoved', { word: row.word });
    return { ok: true };
  });
}

/** Sets whether texts must be clean before their evaluators get them. What already stands is no change. */
export async function askForCleanTexts(context: MutationContext, request: { on: boolean }): Promise<Outcome> {
  if (!may(context.actor, 'words.manage')) return refuse({ code: 'noPermission' });
  const { on } = request;
  return context.db.transaction(async (tx) => {
    const [row] = await tx.select({ was: office.cleanBeforeEvaluation }).from(office).for('update');
    if (row?.was === on) return { ok: true };
    await tx.update(office).set({ cleanBeforeEvaluation: on });
    await recordOfficeEvent(tx, context, 'cleanTextChanged', { on });
    return { ok: true };
  });
}
