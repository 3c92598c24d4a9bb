import {
  type MoveAction,
  type SopDefinition,
  type SopTransition,
  stageOf,
  transitionsFrom,
} from './definition';
import { type Outcome, type Refusal, refuse } from './refusal';
import { uncleanText, unmetRequirements } from './requirements';
import { type Actor, holdsOneOf } from './roles';
import type { StoryFacts } from './story-facts';

export interface MoveRequest {
  action: MoveAction;
  /** Needed only where two transitions of one action leave the stage; checked whenever given. */
  to?: string;
  reason?: string;
}

/**
 * Judges a move of a story by its SOP. Pure: everything it needs is in the arguments.
 * @returns the transition to carry out, or every reason against it, not just the first.
 */
export function assessMove(
  sop: SopDefinition,
  story: StoryFacts,
  actor: Actor,
  request: MoveRequest,
): Outcome<{ transition: SopTransition }> {
  const stage = stageOf(sop, story.stage);
  if (stage.kind === 'end') return refuse({ code: 'closed', params: { stage: stage.key } });

  const transition = transitionsFrom(sop, story.stage).find(
    (candidate) => candidate.action === request.action && (!request.to || candidate.to === request.to),
  );
  if (!transition) {
    const params: Record<string, string> = { from: story.stage, action: request.action };
    if (request.to) params.to = request.to;
    return refuse({ code: 'noSuchMove', params });
  }

  const reasons: Refusal[] = [];
  if (!holdsOneOf(actor, transition.performers)) {
    reasons.push({ code: 'notYourRole', params: { roles: transition.performers.join(',') } });
  }
  reasons.push(...possessionReasons(stage.takeUp, stage.kind === 'reporting', story, actor));
  if (transition.reason === 'required' && !request.reason?.trim()) {
    reasons.push({ code: 'reasonMissing', field: 'reason' });
  }
  reasons.push(
    ...unmetRequirements({ sop, story, actor, transition }),
    ...uncleanText({ sop, story, transition }),
  );
  return reasons.length > 0 ? { ok: false, reasons } : { ok: true, transition };
}

/** The work must be in the actor's hands and running, or its time would be a fiction. */
function possessionReasons(takeUp: boolean, handedOver: boolean, story: StoryFacts, actor: Actor): Refusal[] {
  if (!takeUp || handedOver) return [];
  if (!story.visit?.takenUpAt) return [{ code: 'notTakenUp' }];
  if (story.visit.takenUpBy !== actor.id) return [{ code: 'heldByAnother' }];
  return story.visit.pausedAt ? [{ code: 'paused' }] : [];
}

/** A move as a board or a page offers it: possible now, or refused for the listed reasons. */
export interface OfferedMove {
  action: MoveAction;
  to: string;
  reasonRequired: boolean;
  reasons: Refusal[];
}

/**
 * The moves that this actor's roles give him on this story, each with what still stands in its way.
 * A missing reason text is not listed: it is asked for when the move is made.
 */
export function offeredMoves(sop: SopDefinition, story: StoryFacts, actor: Actor): OfferedMove[] {
  return transitionsFrom(sop, story.stage)
    .filter((transition) => holdsOneOf(actor, transition.performers))
    .map((transition) => {
      const { action, to } = transition;
      const outcome = assessMove(sop, story, actor, { action, to, reason: '-' });
      return {
        action,
        to,
        reasonRequired: transition.reason === 'required',
        reasons: outcome.ok ? [] : outcome.reasons,
      };
    });
}
