import type { Requirement, SopDefinition, SopTransition } from './definition';
import { transitionsFrom } from './definition';
import { leadsToEvaluators } from './layout-stage';
import type { Refusal } from './refusal';
import type { Actor } from './roles';
import { type StoryFacts, standingApprovals } from './story-facts';

export interface RequirementContext {
  sop: SopDefinition;
  story: StoryFacts;
  actor: Actor;
  transition: SopTransition;
}

/**
 * Evaluation stages that must have said yes before the given stage may act, in the order of the flow:
 * every evaluation stage whose approval leads to it, and those before that one.
 */
export function evaluationsBefore(sop: SopDefinition, stageKey: string): string[] {
  const found: string[] = [];
  const seek = (key: string) => {
    for (const transition of sop.transitions) {
      if (transition.to !== key || transition.action !== 'approve') continue;
      const from = sop.stages.find((stage) => stage.key === transition.from);
      if (from?.kind !== 'evaluation' || found.includes(from.key)) continue;
      found.unshift(from.key);
      seek(from.key);
    }
  };
  seek(stageKey);
  return found;
}

/** Evaluation stages whose approval of the present content is missing before `stageKey` may act. */
export function missingApprovals(sop: SopDefinition, story: StoryFacts, stageKey: string): string[] {
  const standing = new Set(standingApprovals(story).map((approval) => approval.stage));
  return evaluationsBefore(sop, stageKey).filter((stage) => !standing.has(stage));
}

function fourEyes({ story, actor }: RequirementContext): Refusal[] {
  const reasons: Refusal[] = [];
  if (story.writers.includes(actor.id)) reasons.push({ code: 'writerMayNotApprove' });
  if (story.handedInBy.includes(actor.id)) reasons.push({ code: 'ownMaterial' });
  const earlier = standingApprovals(story).some(
    (approval) => approval.by === actor.id && approval.stage !== story.stage,
  );
  if (earlier) reasons.push({ code: 'sameEvaluator' });
  return reasons;
}

function when(failed: boolean, refusal: Refusal): Refusal[] {
  return failed ? [refusal] : [];
}

const CHECKS: Record<Requirement, (context: RequirementContext) => Refusal[]> = {
  notOwnMaterial: ({ story, actor }) => when(story.handedInBy.includes(actor.id), { code: 'ownMaterial' }),
  fourEyes,
  classified: ({ story }) =>
    when(!story.content.sector || !story.content.kind, { code: 'classificationMissing' }),
  title: ({ story }) => when(story.content.title.trim() === '', { code: 'titleMissing', field: 'title' }),
  summary: ({ story }) =>
    when(story.content.summary.trim() === '', { code: 'summaryMissing', field: 'summary' }),
  text: ({ story }) => when(!story.content.hasText, { code: 'textMissing', field: 'body' }),
  altText: ({ story }) =>
    when(story.content.picturesWithoutAlt > 0, {
      code: 'altMissing',
      params: { count: story.content.picturesWithoutAlt },
      field: 'body',
    }),
  approvedRevision: ({ sop, story }) =>
    missingApprovals(sop, story, story.stage).map((stage) => ({ code: 'notApproved', params: { stage } })),
  publishedOnSite: ({ story }) =>
    when(story.publishedContentVersion !== story.content.version, { code: 'notPublished' }),
  proofWhereNeeded: ({ story }) =>
    story.publications
      .filter((publication) => publication.needsProof && !publication.hasProof)
      .map((publication) => ({ code: 'proofMissing', params: { channel: publication.channel } })),
  reported: ({ story }) => when(story.reportedAt === null, { code: 'reportMissing' }),
};

/** Every requirement of the transition that is not met, as reasons a person can act on. */
export function unmetRequirements(context: RequirementContext): Refusal[] {
  return context.transition.requires.flatMap((requirement) => CHECKS[requirement](context));
}

/** What the office itself asks of a text before its evaluators get it, whatever the SOP asks. */
export function uncleanText({ sop, story, transition }: Omit<RequirementContext, 'actor'>): Refusal[] {
  const { toMend = 0 } = story.content;
  const held = toMend > 0 && leadsToEvaluators(sop, transition);
  return when(held, { code: 'textNotClean', params: { count: toMend }, field: 'body' });
}

/** True when the stage's moves ask for a proof or a publication: the publishing stage of any SOP. */
export function publishesHere(sop: SopDefinition, stageKey: string): boolean {
  return transitionsFrom(sop, stageKey).some((transition) => transition.requires.includes('publishedOnSite'));
}
