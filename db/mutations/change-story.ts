import { and, asc, desc, eq, inArray, isNull } from 'drizzle-orm';
import type { Tx } from '@/db/client';
import { storyWithinReach } from '@/db/queries/reach';
import { sopVersion } from '@/db/queries/sop';
import { readStoryFacts } from '@/db/queries/story-facts';
import { storyEvents } from '@/db/schema/events';
import { type StoryRow, stories } from '@/db/schema/stories';
import { users } from '@/db/schema/users';
import { type StageVisitRow, stageVisits } from '@/db/schema/visits';
import type { SopDefinition } from '@/lib/sop/definition';
import { type Outcome, type Refusal, refuse } from '@/lib/sop/refusal';
import type { StoryFacts } from '@/lib/sop/story-facts';
import { type MutationContext, RolledBack } from './context';

/** A story locked for one business move, with everything the rules ask about. */
export interface LockedStory {
  story: StoryRow;
  sop: SopDefinition;
  facts: StoryFacts;
  visit: StageVisitRow | null;
}

/**
 * One business move on one story: lock it, compare the version the actor saw, let `change` judge and
 * write, all in one transaction. A refusal rolls everything back.
 * @param expectedVersion the story version on the actor's screen; null skips the comparison, for changes
 * that carry a version of their own (content).
 */
export async function changeStory<T>(
  context: MutationContext,
  storyId: string,
  expectedVersion: number | null,
  change: (tx: Tx, locked: LockedStory) => Promise<Outcome<T>>,
  alsoLock: string[] = [],
): Promise<Outcome<T>> {
  try {
    return await context.db.transaction(async (tx) => {
      if (alsoLock.length > 0) await lockInOrder(tx, [storyId, ...alsoLock]);
      const outcome = await lockAndChange(tx, context, storyId, expectedVersion, change);
      if (!outcome.ok) throw new RolledBack(outcome);
      return outcome;
    });
  } catch (error) {
    if (error instanceof RolledBack) return error.outcome as Outcome<T>;
    throw error;
  }
}

async function lockAndChange<T>(
  tx: Tx,
  context: MutationContext,
  storyId: string,
  expectedVersion: number | null,
  change: (tx: Tx, locked: LockedStory) => Promise<Outcome<T>>,
): Promise<Outcome<T>> {
  const locked = await lockStory(tx, context, storyId);
  if (!locked) return refuse({ code: 'notFound' });
  if (expectedVersion !== null && locked.story.version !== expectedVersion) {
    return refuse(await staleRefusal(tx, locked.story));
  }
  return change(tx, locked);
}

/** Locks several stories at once in one order, so that two moves over the same pair cannot deadlock. */
export async function lockInOrder(tx: Tx, storyIds: string[]): Promise<void> {
  await tx
    .select({ id: stories.id })
    .from(stories)
    .where(inArray(stories.id, storyIds))
    .orderBy(asc(stories.id))
    .for('update');
}

/** Locks a story within the actor's reach and reads what the rules need; null when there is none. */
export async function lockStory(
  tx: Tx,
  context: MutationContext,
  storyId: string,
): Promise<LockedStory | null> {
  const [story] = await tx
    .select()
    .from(stories)
    .where(and(eq(stories.id, storyId), storyWithinReach(tx, context.actor)))
    .for('update');
  if (!story) return null;
  const { definition } = await sopVersion(tx, story.sopVersionId);
  const facts = (await readStoryFacts(tx, [story])).get(story.id);
  if (!facts) throw new Error(`No facts of story ${story.id}`);
  const [visit] = await tx
    .select()
    .from(stageVisits)
    .where(and(eq(stageVisits.storyId, story.id), isNull(stageVisits.leftAt)));
  return { story, sop: definition, facts, visit: visit ?? null };
}

/** Tells the loser of a race what happened meanwhile: who did what, and where the story is now. */
export async function staleRefusal(tx: Tx, story: StoryRow): Promise<Refusal> {
  const [last] = await tx
    .select({ type: storyEvents.type, name: users.name })
    .from(storyEvents)
    .leftJoin(users, eq(users.id, storyEvents.actorId))
    .where(eq(storyEvents.storyId, story.id))
    .orderBy(desc(storyEvents.number))
    .limit(1);
  return {
    code: 'stale',
    params: { event: last?.type ?? 'moved', name: last?.name ?? '', stage: story.stage },
  };
}
