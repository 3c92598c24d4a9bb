import { type SopDefinition, stageOf } from './definition';
import { type Outcome, type Refusal, refuse } from './refusal';
import { missingApprovals, publishesHere } from './requirements';
import { type Actor, holdsOneOf } from './roles';
import type { StoryFacts } from './story-facts';

/** What can happen to a story inside a stage, without leaving it. */
export const WORK_ACTIONS = [
  'takeUp',
  'pause',
  'resume',
  'edit',
  'publish',
  'recordPublication',
  'report',
] as const;
export type WorkAction = (typeof WORK_ACTIONS)[number];

function performerReasons(performers: readonly string[], actor: Actor): Refusal[] {
  return holdsOneOf(actor, performers)
    ? []
    : [{ code: 'notYourRole', params: { roles: performers.join(',') } }];
}

function holderReasons(story: StoryFacts, actor: Actor): Refusal[] {
  if (!story.visit?.takenUpAt) return [{ code: 'notTakenUp' }];
  return story.visit.takenUpBy === actor.id ? [] : [{ code: 'heldByAnother' }];
}

/**
 * Judges an action inside the story's stage. Taking up a story that another holds takes it over;
 * its work clock runs on.
 * @returns ok, or every reason against it.
 */
export function assessWork(sop: SopDefinition, story: StoryFacts, actor: Actor, action: WorkAction): Outcome {
  const stage = stageOf(sop, story.stage);
  if (stage.kind === 'end') return refuse({ code: 'closed', params: { stage: stage.key } });
  const reasons: Refusal[] = [];

  switch (action) {
    case 'takeUp':
      if (!stage.takeUp) return refuse({ code: 'takeUpNotNeeded' });
      reasons.push(...performerReasons(workersOf(stage), actor));
      if (story.visit?.takenUpBy === actor.id) reasons.push({ code: 'alreadyHeld' });
      break;
    case 'pause':
      reasons.push(...holderReasons(story, actor));
      if (story.visit?.pausedAt) reasons.push({ code: 'alreadyPaused' });
      break;
    case 'resume':
      reasons.push(...holderReasons(story, actor));
      if (story.visit && !story.visit.pausedAt) reasons.push({ code: 'notPaused' });
      if (story.reportedAt && stage.kind === 'reporting') reasons.push({ code: 'alreadyReported' });
      break;
    case 'edit':
      if (stage.editableBy.length === 0) {
        return refuse({ code: 'notEditableHere', params: { stage: stage.key } });
      }
      reasons.push(...performerReasons(stage.editableBy, actor), ...holderReasons(story, actor));
      break;
    case 'publish':
    case 'recordPublication':
      if (!publishesHere(sop, stage.key)) return refuse({ code: 'wrongStage', params: { stage: stage.key } });
      reasons.push(...performerReasons(stage.performers, actor), ...holderReasons(story, actor));
      if (action === 'publish') reasons.push(...publishReasons(sop, story));
      break;
    case 'report':
      if (stage.kind !== 'reporting') return refuse({ code: 'wrongStage', params: { stage: stage.key } });
      reasons.push(...performerReasons(workersOf(stage), actor), ...holderReasons(story, actor));
      if (story.reportedAt) reasons.push({ code: 'alreadyReported' });
      break;
  }
  return reasons.length > 0 ? { ok: false, reasons } : { ok: true };
}

/** Who does the work of a stage: its first performer; a second one (the Kasubag in Melaporkan) only decides. */
function workersOf(stage: { kind: string; performers: string[] }): string[] {
  return stage.kind === 'reporting' ? stage.performers.slice(0, 1) : stage.performers;
}

function publishReasons(sop: SopDefinition, story: StoryFacts): Refusal[] {
  const reasons: Refusal[] = missingApprovals(sop, story, story.stage).map((stage) => ({
    code: 'notApproved',
    params: { stage },
  }));
  if (story.publishedContentVersion === story.content.version) reasons.push({ code: 'alreadyPublished' });
  return reasons;
}
