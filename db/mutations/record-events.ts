import { eq } from 'drizzle-orm';
import type { Tx } from '@/db/client';
import { storyEvents } from '@/db/schema/events';
import { type StoryRow, stories } from '@/db/schema/stories';
import { eventHash } from '@/lib/sop/event-chain';
import type { StoryEventType } from '@/lib/sop/vocabulary';
import { tellPeople } from './write-notices';

export interface NewEvent {
  type: StoryEventType;
  details: Record<string, unknown>;
}

/**
 * Writes a change of a locked story together with the events that tell of it, each chained to the one
 * before, and tells those whom they concern. Returns the story as it now stands.
 */
export async function writeStory(
  tx: Tx,
  story: StoryRow,
  move: { now: Date; actorId: string | null; events: NewEvent[]; patch?: Partial<StoryRow> },
): Promise<StoryRow> {
  let { eventNumber, eventHash: hash } = story;
  const rows = move.events.map(({ type, details }) => {
    eventNumber += 1;
    const event = {
      storyId: story.id,
      number: eventNumber,
      at: move.now,
      type,
      actorId: move.actorId,
      details,
    };
    hash = eventHash(hash, event);
    return { ...event, hash };
  });
  if (rows.length > 0) await tx.insert(storyEvents).values(rows);
  const [written] = await tx
    .update(stories)
    .set({ updatedAt: move.now, ...move.patch, eventNumber, eventHash: hash })
    .where(eq(stories.id, story.id))
    .returning();
  if (!written) throw new Error(`Story ${story.id} vanished under its lock`);
  await tellPeople(tx, written, move.now, rows);
  return written;
}
