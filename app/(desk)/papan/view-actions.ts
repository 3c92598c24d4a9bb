'use server';

import { parseInput } from '@/app/parse-input';
import { requireAction } from '@/app/session';
import type { MutationContext } from '@/db/mutations/context';
import * as mutations from '@/db/mutations/saved-views';
import { viewsFor } from '@/db/queries/saved-views';
import type { SavedView } from '@/lib/board/saved-view';
import {
  type ChangeViewRequest,
  changeViewRequest,
  deleteViewRequest,
  type SaveViewRequest,
  saveViewRequest,
} from '@/lib/board/saved-view-requests';
import type { Outcome } from '@/lib/sop/refusal';

type Views = Outcome<{ views: SavedView[] }>;

/** All views as they are after a change; the board itself need not be rendered anew for it. */
async function answer({ db, actor }: MutationContext, outcome: Outcome): Promise<Views> {
  return outcome.ok ? { ok: true, views: await viewsFor(db, actor) } : outcome;
}

/** Keeps what the board shows under a name. */
export async function saveView(request: SaveViewRequest): Promise<Views> {
  const gate = await requireAction('board.view');
  if (!gate.ok) return gate;
  const parsed = await parseInput(saveViewRequest, request);
  if (!parsed.ok) return parsed;
  return answer(gate.context, await mutations.saveView(gate.context, parsed.value));
}

/** Renames, shares or overwrites a view of the actor's own. */
export async function changeView(request: ChangeViewRequest): Promise<Views> {
  const gate = await requireAction('board.view');
  if (!gate.ok) return gate;
  const parsed = await parseInput(changeViewRequest, request);
  if (!parsed.ok) return parsed;
  return answer(gate.context, await mutations.changeView(gate.context, parsed.value));
}

/** Deletes a view. */
export async function deleteView(request: { id: string }): Promise<Views> {
  const gate = await requireAction('board.view');
  if (!gate.ok) return gate;
  const parsed = await parseInput(deleteViewRequest, request);
  if (!parsed.ok) return parsed;
  return answer(gate.context, await mutations.deleteView(gate.context, parsed.value.id));
}
