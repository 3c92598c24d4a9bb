import { type OfferedMove, offeredMoves } from '@/lib/sop/assess-move';
import { assessWork, type WorkAction } from '@/lib/sop/assess-work';
import { type SopDefinition, stageOf } from '@/lib/sop/definition';
import type { Refusal } from '@/lib/sop/refusal';
import { type Actor, holdsOneOf } from '@/lib/sop/roles';
import type { StoryFacts } from '@/lib/sop/story-facts';
import { type CheckedRequirement, checkedRequirements, leadsOn } from './checked-requirements';

export type StepKind = 'takeUp' | 'takeOver' | 'pause' | 'resume' | 'publish' | 'report' | 'move';

/** Something a person can do to the story now, or what keeps him from it. */
export interface OfferedStep {
  kind: StepKind;
  /** Only with `kind: 'move'`. */
  move: OfferedMove | null;
  reasons: Refusal[];
}

/**
 * What the story page offers one person: at most one main step, its counterpart where the SOP asks for a
 * yes or a no, and the rest for the menu. Steps that only another role may take are not offered.
 */
export interface StepOffer {
  main: OfferedStep | null;
  /** The "tidak" beside the main step's "ya". */
  counter: OfferedStep | null;
  others: OfferedStep[];
  /** The conditions of going on, met and unmet, for who may send the story on. */
  checklist: CheckedRequirement[];
  /** Why the content may not be edited here; empty when it may. */
  editReasons: Refusal[];
  /** Why channels may not be recorded here; empty when they may. */
  recordReasons: Refusal[];
}

/** Works out a person's next step on a story from the SOP's rules alone. */
export function stepOffer(sop: SopDefinition, story: StoryFacts, actor: Actor): StepOffer {
  const stage = stageOf(sop, story.stage);
  const refused = (action: WorkAction) => {
    const outcome = assessWork(sop, story, actor, action);
    return outcome.ok ? [] : outcome.reasons;
  };
  const work = (kind: Exclude<StepKind, 'move' | 'takeOver'>): OfferedStep => ({
    kind,
    move: null,
    reasons: refused(kind),
  });
  const editReasons = refused('edit');
  const recordReasons = refused('recordPublication');
  const checklist = checkedRequirements(sop, story, actor);
  const none = { main: null, counter: null, others: [], checklist, editReasons, recordReasons };
  if (stage.kind === 'end') return none;

  const moves = offeredMoves(sop, story, actor).map(
    (move): OfferedStep => ({ kind: 'move', move, reasons: move.reasons }),
  );
  const forward = moves.filter(({ move }) => move && leadsOn(move.action));
  const back = moves.filter(({ move }) => move && !leadsOn(move.action));
  const works = stage.takeUp && refused('takeUp').every(({ code }) => code === 'alreadyHeld');
  const holder = story.visit?.takenUpBy ?? null;

  if (works && holder === null) {
    // The moves become possible by taking the story up, so they are not shown as refused before.
    const counter = stage.kind === 'evaluation' ? [] : back;
    return { ...none, main: work('takeUp'), others: counter.filter(unblockedByTaking) };
  }
  if (works && holder !== actor.id) {
    const takeOver: OfferedStep = { kind: 'takeOver', move: null, reasons: [] };
    const acknowledge = forward.filter(({ move }) => move?.action === 'acknowledge');
    return acknowledge[0]
      ? { ...none, main: acknowledge[0], others: [takeOver] }
      : { ...none, others: [takeOver] };
  }
  if (works && story.visit?.pausedAt && !story.reportedAt) {
    return { ...none, main: work('resume'), others: [...forward, ...back] };
  }

  const pause = works && !story.reportedAt && !story.visit?.pausedAt ? [work('pause')] : [];
  if (stage.kind === 'evaluation' || stage.kind === 'proposal') {
    return { ...none, main: forward[0] ?? null, counter: back[0] ?? null, others: pause };
  }
  const first = firstWork(stage.kind, story, works);
  if (first) return { ...none, main: work(first), others: [...forward, ...back, ...pause] };
  return { ...none, main: forward[0] ?? null, others: [...forward.slice(1), ...back, ...pause] };
}

/** Joining a story is judged on the story in hand; before that only its menu entry would be shown refused. */
function unblockedByTaking(step: OfferedStep): boolean {
  return step.reasons.every(({ code }) => code === 'notTakenUp') && step.move?.action !== 'join';
}

/** Where a stage's moves wait for something done in it, that comes first. */
function firstWork(kind: string, story: StoryFacts, works: boolean): 'publish' | 'report' | null {
  if (!works) return null;
  if (kind === 'publishing' && story.publishedContentVersion !== story.content.version) return 'publish';
  if (kind === 'reporting' && !story.reportedAt) return 'report';
  return null;
}

/** Names of the roles whose turn it is, when it is not this person's. */
export function whoseTurn(sop: SopDefinition, story: StoryFacts, actor: Actor): string[] {
  const stage = stageOf(sop, story.stage);
  if (stage.kind === 'end') return [];
  const performers =
    stage.kind === 'reporting'
      ? [story.reportedAt ? stage.performers.at(-1) : stage.performers[0]].filter(
          (role) => role !== undefined,
        )
      : stage.performers;
  return holdsOneOf(actor, performers) ? [] : performers;
}
