import { type MoveAction, type Requirement, type SopDefinition, transitionsFrom } from '@/lib/sop/definition';
import { leadsToEvaluators } from '@/lib/sop/layout-stage';
import type { Refusal } from '@/lib/sop/refusal';
import { uncleanText, unmetRequirements } from '@/lib/sop/requirements';
import { type Actor, holdsOneOf } from '@/lib/sop/roles';
import type { StoryFacts } from '@/lib/sop/story-facts';

/** A condition of the SOP, or of the office, for leaving the stage; met when nothing speaks against it. */
export interface CheckedRequirement {
  requirement: Requirement | 'cleanText';
  reasons: Refusal[];
}

/** Whether a move takes the story further on its way, up to its last look. */
export function leadsOn(action: MoveAction): boolean {
  return action === 'advance' || action === 'approve' || action === 'acknowledge';
}

/** Every condition on the way forward, judged for this person whether he holds the story or not. */
export function checkedRequirements(
  sop: SopDefinition,
  story: StoryFacts,
  actor: Actor,
): CheckedRequirement[] {
  const transition = transitionsFrom(sop, story.stage).find(
    ({ action, performers }) => leadsOn(action) && holdsOneOf(actor, performers),
  );
  if (!transition) return [];
  const ofOffice: CheckedRequirement[] =
    story.content.toMend !== undefined && leadsToEvaluators(sop, transition)
      ? [{ requirement: 'cleanText', reasons: uncleanText({ sop, story, transition }) }]
      : [];
  const ofSop = transition.requires.map((requirement) => ({
    requirement,
    reasons: unmetRequirements({
      sop,
      story,
      actor,
      transition: { ...transition, requires: [requirement] },
    }),
  }));
  return [...ofSop, ...ofOffice];
}
