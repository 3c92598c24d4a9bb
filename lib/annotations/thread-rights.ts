import { assessWork } from '@/lib/sop/assess-work';
import { type SopDefinition, stageOf } from '@/lib/sop/definition';
import { may } from '@/lib/sop/permissions';
import { type Outcome, type Refusal, refuse } from '@/lib/sop/refusal';
import type { Actor } from '@/lib/sop/roles';
import type { StoryFacts } from '@/lib/sop/story-facts';

/** A thread as far as the rules ask: who opened it, and what became of it. */
export interface JudgedThread {
  openedBy: string;
  replacement: string | null;
  resolvedAt: Date | null;
  acceptedAt: Date | null;
  rejectedAt: Date | null;
}

/** What can be done with a thread once it is there. */
export type ThreadAction = 'answer' | 'resolve' | 'reopen' | 'accept' | 'reject';

/** Who takes part in what is said about a story reads, and answers, what is said about its words. */
export function mayReadThreads(actor: Actor): boolean {
  return may(actor, 'story.comment');
}

/** What touches the words themselves asks for the text under work. */
function readsText(actor: Actor): boolean {
  return mayReadThreads(actor) && may(actor, 'story.viewAll');
}

/** Whether a thread may be opened: the text must still be worked on. */
export function assessOpening(sop: SopDefinition, story: StoryFacts, actor: Actor): Outcome {
  if (!readsText(actor)) return refuse({ code: 'noPermission' });
  const stage = stageOf(sop, story.stage);
  return stage.kind === 'end' ? refuse({ code: 'closed', params: { stage: stage.key } }) : { ok: true };
}

/**
 * Judges an action on a thread: everybody whom the story is open to answers, its opener and the story's writers end and
 * reopen it, and only who may write the text now accepts or rejects what is suggested.
 * @returns ok, or every reason against it.
 */
export function assessThread(
  sop: SopDefinition,
  story: StoryFacts,
  thread: JudgedThread,
  actor: Actor,
  action: ThreadAction,
): Outcome {
  const permitted = action === 'answer' ? mayReadThreads(actor) : readsText(actor);
  if (!permitted) return refuse({ code: 'noPermission' });
  const reasons = [...standing(thread, action), ...hands(sop, story, thread, actor, action)];
  return reasons.length > 0 ? { ok: false, reasons } : { ok: true };
}

function standing(thread: JudgedThread, action: ThreadAction): Refusal[] {
  const settled = thread.resolvedAt || thread.acceptedAt || thread.rejectedAt;
  switch (action) {
    case 'answer':
      return [];
    case 'resolve':
      return settled ? [{ code: 'threadSettled' }] : [];
    case 'reopen':
      if (thread.acceptedAt) return [{ code: 'suggestionAccepted' }];
      return settled ? [] : [{ code: 'threadOpen' }];
    default:
      if (thread.replacement === null) return [{ code: 'noSuggestion' }];
      return settled ? [{ code: 'threadSettled' }] : [];
  }
}

function hands(
  sop: SopDefinition,
  story: StoryFacts,
  thread: JudgedThread,
  actor: Actor,
  action: ThreadAction,
): Refusal[] {
  if (action === 'answer') return [];
  const writing = assessWork(sop, story, actor, 'edit');
  if (action === 'accept' || action === 'reject') return writing.ok ? [] : writing.reasons;
  const own = thread.openedBy === actor.id || story.writers.includes(actor.id) || writing.ok;
  return own ? [] : [{ code: 'threadNotYours' }];
}
