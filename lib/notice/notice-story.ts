import type { SopDefinition } from '@/lib/sop/definition';
import { may } from '@/lib/sop/permissions';
import type { Actor } from '@/lib/sop/roles';
import type { StoryEventType } from '@/lib/sop/vocabulary';

/** Who had what to do with a story, as it stands after the event that is told. Ids of people throughout. */
export interface NoticeStory {
  sop: SopDefinition;
  stage: string;
  assignedTo: string | null;
  handedInBy: readonly string[];
  writers: readonly string[];
  /** Who holds the work of the stage now. */
  holder: string | null;
  /** Who held a stage last, the visit of now left out. */
  formerHolders: readonly { stage: string; by: string }[];
  /** Yes and no of evaluators, oldest first. */
  evaluators: readonly { stage: string; by: string }[];
  /** Who wrote a comment or in a thread of the text, or was named there. */
  talkers: readonly string[];
  /** Who said that he wants to hear of the story, or that he does not. */
  watchers: readonly { userId: string; watching: boolean }[];
}

/** An event of the story's log as far as telling it asks. */
export interface ToldEvent {
  number: number;
  type: StoryEventType;
  details: Record<string, unknown>;
  actorId: string | null;
}

/** Whether a person can open the story at all. */
export function withinReach(story: NoticeStory, person: Actor): boolean {
  return may(person, 'story.viewAll') || story.handedInBy.includes(person.id);
}

/** Who asked to hear of the story. */
export function chosenWatchers(story: NoticeStory): string[] {
  return story.watchers.filter(({ watching }) => watching).map(({ userId }) => userId);
}

/**
 * Whom a story concerns: who handed in, wrote, holds, was given it, talked about it or was named, and who
 * asked to hear of it. Whoever asked not to is left out.
 */
export function concernedBy(story: NoticeStory): Set<string> {
  const { handedInBy, writers, holder, assignedTo, talkers } = story;
  const concerned = new Set([...handedInBy, ...writers, ...talkers, ...chosenWatchers(story)]);
  for (const id of [holder, assignedTo]) if (id) concerned.add(id);
  for (const { userId, watching } of story.watchers) if (!watching) concerned.delete(userId);
  return concerned;
}
