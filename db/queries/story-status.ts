import { and, eq, or } from 'drizzle-orm';
import type { Db } from '@/db/client';
import { materials as materialsTable } from '@/db/schema/materials';
import type { Actor } from '@/lib/sop/roles';
import type { StoryStatus } from '@/lib/story/story-page';
import { loadCalendar } from './calendar';
import { readDeclines } from './declines';
import { materialWithinReach, readMaterials } from './materials';
import { sopVersion } from './sop';
import { storyHead, storyInReach } from './story-in-reach';
import { publishedArticle } from './story-publications';
import { readStoryVisits } from './story-visits';

/** What a contributor sees of a story that carries, or began with, his material; null out of his reach. */
export async function readStoryStatus(
  db: Db,
  actor: Actor,
  storyId: string,
  now: Date,
): Promise<StoryStatus | null> {
  const story = await storyInReach(db, actor, storyId);
  if (!story) return null;
  const calendar = await loadCalendar(db);
  // Joining took the materials of a joined story elsewhere; its contributor still looks for them here.
  const here = or(eq(materialsTable.storyId, story.id), eq(materialsTable.firstStoryId, story.id));
  const [{ definition }, visits, materials, article, declines] = await Promise.all([
    sopVersion(db, story.sopVersionId),
    readStoryVisits(db, calendar, story.id, now),
    readMaterials(db, and(here, materialWithinReach(actor))),
    publishedArticle(db, story.id),
    readDeclines(db, [story.id]),
  ]);
  return {
    sop: definition,
    head: await storyHead(db, story),
    materials,
    entered: visits.map(({ stage, pass, enteredAt }) => ({ stage, pass, at: enteredAt })),
    article,
    declined: declines.get(story.id) ?? null,
  };
}
