import { type SopStage, stageOf, transitionsFrom } from '@/lib/sop/definition';
import { type Actor, holdsOneOf } from '@/lib/sop/roles';
import type { NoticeStory } from './notice-story';

/** Who is to do a stage's work: whoever was given it and may, otherwise everybody who may. */
export function performersOf(stageKey: string, story: NoticeStory, people: readonly Actor[]): string[] {
  const stage = stageOf(story.sop, stageKey);
  const roles = stage.kind === 'reporting' ? reporters(stage, story) : stage.performers;
  const able = people.filter((person) => holdsOneOf(person, roles)).map(({ id }) => id);
  const { assignedTo } = story;
  return assignedTo && able.includes(assignedTo) ? [assignedTo] : able;
}

/** Whom a no reaches: who judged the story there before, or who wrote it and worked on it there. */
export function sentBackTo(stageKey: string, story: NoticeStory, people: readonly Actor[]): string[] {
  const stage = stageOf(story.sop, stageKey);
  const holder = story.formerHolders.findLast((former) => former.stage === stageKey)?.by;
  const judge = story.evaluators.findLast((evaluator) => evaluator.stage === stageKey)?.by;
  const own =
    stage.kind === 'evaluation'
      ? [judge ?? holder]
      : [...story.writers, holder, story.assignedTo ?? undefined];
  const known = own.filter((id) => id !== undefined);
  const canDoIt = people.some((person) => known.includes(person.id) && holdsOneOf(person, stage.performers));
  return canDoIt ? known : [...known, ...performersOf(stageKey, story, people)];
}

/** Who takes note of the report that was written in a stage. */
export function acknowledgersOf(story: NoticeStory, people: readonly Actor[]): string[] {
  const roles = acknowledging(story, story.stage);
  return people.filter((person) => holdsOneOf(person, roles)).map(({ id }) => id);
}

/**
 * Whether the work stays in the hands it was in: who finished one stage may begin the next under the same
 * role, and nobody else need be called.
 */
export function goesOn(story: NoticeStory, move: { from: string; to: string }, mover: Actor | undefined) {
  if (!mover || story.assignedTo) return false;
  const { performers } = stageOf(story.sop, move.to);
  const both = stageOf(story.sop, move.from).performers.filter((role) => performers.includes(role));
  return holdsOneOf(mover, both);
}

/** A report is first written: who only takes note of it is called when it is there. */
function reporters(stage: SopStage, story: NoticeStory): string[] {
  const noting = acknowledging(story, stage.key);
  const writing = stage.performers.filter((role) => !noting.includes(role));
  return writing.length > 0 ? writing : stage.performers;
}

function acknowledging({ sop }: NoticeStory, stageKey: string): string[] {
  return transitionsFrom(sop, stageKey)
    .filter(({ action }) => action === 'acknowledge')
    .flatMap(({ performers }) => performers);
}
