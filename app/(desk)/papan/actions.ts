'use server';

import type { z } from 'zod';
import { requireAction } from '@/app/session';
import { moveStory } from '@/db/mutations/move-story';
import { undoMove } from '@/db/mutations/undo-move';
import { pauseWork, resumeWork, takeUp } from '@/db/mutations/work-on-story';
import type { StoryRow } from '@/db/schema/stories';
import type {
  CardChange,
  MoveCardRequest,
  PauseCardRequest,
  WorkCardRequest,
} from '@/lib/board/card-actions';
import { moveCardRequest, pauseCardRequest, workCardRequest } from '@/lib/board/card-actions';
import { type Outcome, refuse } from '@/lib/sop/refusal';

function invalid(error: z.ZodError): Outcome<never> {
  return refuse({
    code: 'invalid',
    params: { message: error.issues.map((issue) => issue.path.join('.')).join(', ') },
  });
}

/**
 * What the board needs of the changed story. No path is revalidated: desk pages are rendered at each request,
 * and revalidating would render the whole board into every answer, which the board then reads anew itself.
 */
function answer(outcome: Outcome<{ story: StoryRow }>): Outcome<CardChange> {
  if (!outcome.ok) return outcome;
  const { version, stage } = outcome.story;
  return { ok: true, version, stage };
}

/** Carries a card along a transition of its SOP. */
export async function moveCard(request: MoveCardRequest): Promise<Outcome<CardChange>> {
  const gate = await requireAction('board.view');
  if (!gate.ok) return gate;
  const parsed = moveCardRequest.safeParse(request);
  if (!parsed.success) return invalid(parsed.error);
  return answer(await moveStory(gate.context, parsed.data));
}

/** Puts a card into the actor's hands, also out of another's. */
export async function takeUpCard(request: WorkCardRequest): Promise<Outcome<CardChange>> {
  const gate = await requireAction('board.view');
  if (!gate.ok) return gate;
  const parsed = workCardRequest.safeParse(request);
  if (!parsed.success) return invalid(parsed.error);
  return answer(await takeUp(gate.context, parsed.data));
}

/** Stops the work clock of a card in the actor's hands. */
export async function pauseCard(request: PauseCardRequest): Promise<Outcome<CardChange>> {
  const gate = await requireAction('board.view');
  if (!gate.ok) return gate;
  const parsed = pauseCardRequest.safeParse(request);
  if (!parsed.success) return invalid(parsed.error);
  return answer(await pauseWork(gate.context, parsed.data));
}

/** Lets the work clock of a paused card run again. */
export async function resumeCard(request: WorkCardRequest): Promise<Outcome<CardChange>> {
  const gate = await requireAction('board.view');
  if (!gate.ok) return gate;
  const parsed = workCardRequest.safeParse(request);
  if (!parsed.success) return invalid(parsed.error);
  return answer(await resumeWork(gate.context, parsed.data));
}

/** Takes back the move that the actor made a moment ago. */
export async function undoCard(request: WorkCardRequest): Promise<Outcome<CardChange>> {
  const gate = await requireAction('board.view');
  if (!gate.ok) return gate;
  const parsed = workCardRequest.safeParse(request);
  if (!parsed.success) return invalid(parsed.error);
  return answer(await undoMove(gate.context, parsed.data));
}
