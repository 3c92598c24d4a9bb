import { and, eq, inArray, or } from 'drizzle-orm';
import type { Db } from '@/db/client';
import { materials as materialsTable } from '@/db/schema/materials';
import { type StoryRow, stories, storyRevisions } from '@/db/schema/stories';
import { users } from '@/db/schema/users';
import { may } from '@/lib/sop/permissions';
import type { Actor } from '@/lib/sop/roles';
import type { StoryContent } from '@/lib/story/story-content';
import type { PersonName, StoryLink, StoryPage, StoryStatus } from '@/lib/story/story-page';
import { loadCalendar } from './calendar';
import { readDeclines } from './declines';
import { materialsOfStory, materialWithinReach, readMaterials } from './materials';
import { officeWordKeys, withTextChecked } from './office-words';
import { storyWithinReach } from './reach';
import { sopVersion } from './sop';
import { readStoryFacts } from './story-facts';
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
  const [{ definition }, facts, visits, materials, log, evaluations, revisions, channels, article, report] =
    await Promise.all([
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
    ]);
  const own = facts.get(story.id);
  if (!own) throw new Error(`No facts of story ${story.id}`);
  return {
    asOf: now,
    sop: definition,
    head: { ...headOf(story), joinedInto: await linkTo(db, story.joinedIntoId) },
    facts: await withTextChecked(db, definition, story, own),
    officeWords: await officeWordKeys(db),
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
    head: { ...headOf(story), joinedInto: await linkTo(db, story.joinedIntoId) },
    materials,
    entered: visits.map(({ stage, pass, enteredAt }) => ({ stage, pass, at: enteredAt })),
    article,
    declined: declines.get(story.id) ?? null,
  };
}

/** Whether the story exists and this person may know of it. */
export async function storyIsWithinReach(db: Db, actor: Actor, storyId: string): Promise<boolean> {
  const found = await db
    .select({ id: stories.id })
    .from(stories)
    .where(and(eq(stories.id, storyId), storyWithinReach(db, actor)));
  return found.length > 0;
}

async function storyInReach(db: Db, actor: Actor, storyId: string): Promise<StoryRow | null> {
  const [story] = await db
    .select()
    .from(stories)
    .where(and(eq(stories.id, storyId), storyWithinReach(db, actor)));
  return story ?? null;
}

function headOf(story: StoryRow) {
  const { id, number, version, title, stage, pass, sector, kind, wantedOn, createdAt, closedAt } = story;
  return { id, number, version, title, stage, pass, sector, kind, wantedOn, createdAt, closedAt };
}

function contentOfRow(story: StoryRow): StoryContent {
  const { contentVersion, title, summary, slug, sector, kind, tags, body } = story;
  const { coverFileId, coverAlt, coverCaption } = story;
  return {
    ...{ contentVersion, title, summary, slug, sector, kind, tags, body },
    ...{ coverFileId, coverAlt, coverCaption },
  };
}

async function linkTo(db: Db, storyId: string | null): Promise<StoryLink | null> {
  if (!storyId) return null;
  const [row] = await db
    .select({ id: stories.id, number: stories.number, title: stories.title })
    .from(stories)
    .where(eq(stories.id, storyId));
  return row ?? null;
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
