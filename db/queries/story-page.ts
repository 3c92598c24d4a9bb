import { eq, inArray } from 'drizzle-orm';
import type { Db } from '@/db/client';
import { type StoryRow, storyRevisions } from '@/db/schema/stories';
import { users } from '@/db/schema/users';
import { may } from '@/lib/sop/permissions';
import type { Actor } from '@/lib/sop/roles';
import type { StoryContent } from '@/lib/story/story-content';
import type { PersonName, StoryPage } from '@/lib/story/story-page';
import { loadCalendar } from './calendar';
import { materialsOfStory } from './materials';
import { officeWordKeys, withTextChecked } from './office-words';
import { sopVersion } from './sop';
import { readStoryFacts } from './story-facts';
import { storyHead, storyInReach } from './story-in-reach';
import { readStoryEvaluations, readStoryLog } from './story-log';
import { publishedArticle, readAppearances, readReport } from './story-publications';
import { attachedFile, listRevisions } from './story-revisions';
import { readStoryVisits } from './story-visits';

/**
 * All that the story page shows of a story within reach of somebody who sees every story; null when there
 * is none, or when he sees only his own (`readStoryStatus` is for him).
 */
export async function readStoryPage(
  db: Db,
  actor: Actor,
  storyId: string,
  now: Date,
): Promise<StoryPage | null> {
  if (!may(actor, 'story.viewAll')) return null;
  const story = await storyInReach(db, actor, storyId);
  if (!story) return null;
  const calendar = await loadCalendar(db);
  const [
    { definition },
    facts,
    visits,
    materials,
    log,
    evaluations,
    revisions,
    channels,
    article,
    report,
    officeWords,
  ] = await Promise.all([
    sopVersion(db, story.sopVersionId),
    readStoryFacts(db, [story]),
    readStoryVisits(db, calendar, story.id, now),
    materialsOfStory(db, actor, story.id),
    readStoryLog(db, story.id),
    readStoryEvaluations(db, story.id),
    listRevisions(db, story.id),
    readAppearances(db, story.id),
    publishedArticle(db, story.id),
    readReport(db, story.id),
    officeWordKeys(db),
  ]);
  const own = facts.get(story.id);
  if (!own) throw new Error(`No facts of story ${story.id}`);
  return {
    asOf: now,
    sop: definition,
    head: await storyHead(db, story),
    facts: await withTextChecked(db, definition, story, own, officeWords),
    officeWords,
    content: contentOfRow(story),
    cover: story.coverFileId ? await attachedFile(db, story.coverFileId) : null,
    materials,
    writers: await writersOf(db, story.id),
    openVisit: visits.find((visit) => visit.leftAt === null) ?? null,
    visits,
    log,
    evaluations,
    revisions,
    channels,
    article,
    report,
  };
}

function contentOfRow(story: StoryRow): StoryContent {
  const { contentVersion, title, summary, slug, sector, kind, tags, body } = story;
  const { coverFileId, coverAlt, coverCaption } = story;
  return {
    ...{ contentVersion, title, summary, slug, sector, kind, tags, body },
    ...{ coverFileId, coverAlt, coverCaption },
  };
}

async function writersOf(db: Db, storyId: string): Promise<PersonName[]> {
  return db
    .select({ id: users.id, name: users.name })
    .from(users)
    .where(
      inArray(
        users.id,
        db
          .select({ id: storyRevisions.writerId })
          .from(storyRevisions)
          .where(eq(storyRevisions.storyId, storyId)),
      ),
    );
}
