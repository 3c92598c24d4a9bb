import { and, asc, count, eq, isNull, sql } from 'drizzle-orm';
import type { Db } from '@/db/client';
import { materials } from '@/db/schema/materials';
import { stories } from '@/db/schema/stories';
import { users } from '@/db/schema/users';
import { stageVisits, visitPauses } from '@/db/schema/visits';
import type { BoardCard, CardVisit } from '@/lib/board/board-card';
import type { StoryFacts } from '@/lib/sop/story-facts';
import { isOneOf } from './one-of';
import { readStoryFacts } from './story-facts';

/** What a card takes from its story's own row. */
export const cardColumns = {
  id: stories.id,
  number: stories.number,
  version: stories.version,
  sopVersionId: stories.sopVersionId,
  stage: stories.stage,
  pass: stories.pass,
  title: stories.title,
  summary: stories.summary,
  sector: stories.sector,
  kind: stories.kind,
  contentVersion: stories.contentVersion,
  words: stories.words,
  picturesWithoutAlt: stories.picturesWithoutAlt,
  wantedOn: stories.wantedOn,
  closedAt: stories.closedAt,
  eventNumber: stories.eventNumber,
  priority: stories.priority,
  labels: stories.labels,
  assignedTo: stories.assignedTo,
};

type StoryOfCard = Pick<typeof stories.$inferSelect, keyof typeof cardColumns>;

/** Cards of the given stories, in their order, in a fixed number of queries. Texts are not read. */
export async function cardsOfStories(db: Db, rows: StoryOfCard[]): Promise<BoardCard[]> {
  const ids = rows.map((row) => row.id);
  const [facts, visits, materialCounts] = await Promise.all([
    readStoryFacts(db, rows),
    readVisits(db, ids),
    countMaterials(db, ids),
  ]);
  return rows.map((row) => ({
    ...toCard(row, facts.get(row.id), visits.get(row.id) ?? null),
    materials: materialCounts.get(row.id) ?? 0,
  }));
}

/** Cards of stories by id, wherever they stand; unknown ids are left out. */
export async function readCards(db: Db, storyIds: string[]): Promise<BoardCard[]> {
  if (storyIds.length === 0) return [];
  const rows = await db
    .select(cardColumns)
    .from(stories)
    .where(isOneOf(stories.id, storyIds))
    .orderBy(asc(stories.number));
  return cardsOfStories(db, rows);
}

async function countMaterials(db: Db, storyIds: string[]): Promise<Map<string, number>> {
  if (storyIds.length === 0) return new Map();
  const counts = await db
    .select({ storyId: materials.storyId, count: count() })
    .from(materials)
    .where(isOneOf(materials.storyId, storyIds))
    .groupBy(materials.storyId);
  return new Map(counts.map((row) => [row.storyId, row.count]));
}

interface OpenVisit {
  visit: CardVisit;
  holderName: string | null;
}

/** Open visits with their pauses and the stored work of the same step in the same pass, by story id. */
async function readVisits(db: Db, storyIds: string[]): Promise<Map<string, OpenVisit>> {
  if (storyIds.length === 0) return new Map();
  const open = await db
    .select({
      id: stageVisits.id,
      storyId: stageVisits.storyId,
      pass: stageVisits.pass,
      step: stageVisits.step,
      standardMinutes: stageVisits.standardMinutes,
      enteredAt: stageVisits.enteredAt,
      takenUpAt: stageVisits.takenUpAt,
      takenUpBy: stageVisits.takenUpBy,
      holderName: users.name,
    })
    .from(stageVisits)
    .leftJoin(users, eq(users.id, stageVisits.takenUpBy))
    .where(and(isOneOf(stageVisits.storyId, storyIds), isNull(stageVisits.leftAt)));
  const openIds = open.map((visit) => visit.id);
  if (openIds.length === 0) return new Map();
  const [pauses, earlier] = await Promise.all([
    db.select().from(visitPauses).where(isOneOf(visitPauses.visitId, openIds)).orderBy(visitPauses.pausedAt),
    db
      .select({
        storyId: stageVisits.storyId,
        pass: stageVisits.pass,
        step: stageVisits.step,
        workMs: sql<number>`sum(${stageVisits.workMs})::float8`,
      })
      .from(stageVisits)
      .where(
        and(
          isOneOf(stageVisits.storyId, storyIds),
          sql`${stageVisits.leftAt} is not null and ${stageVisits.step} is not null`,
        ),
      )
      .groupBy(stageVisits.storyId, stageVisits.pass, stageVisits.step),
  ]);
  const pausesOf = Map.groupBy(pauses, (pause) => pause.visitId);
  const stepPass = (visit: { storyId: string; pass: number; step: number | null }) =>
    `${visit.storyId} ${visit.pass} ${visit.step}`;
  const workOf = new Map(earlier.map((row) => [stepPass(row), row.workMs]));
  return new Map(
    open.map(({ holderName, ...visit }) => {
      const rests = pausesOf.get(visit.id) ?? [];
      return [
        visit.storyId,
        {
          holderName,
          visit: {
            enteredAt: visit.enteredAt.toISOString(),
            takenUpAt: visit.takenUpAt?.toISOString() ?? null,
            takenUpBy: visit.takenUpBy,
            pauses: rests.map((pause) => ({
              from: pause.pausedAt.toISOString(),
              to: pause.resumedAt?.toISOString() ?? null,
            })),
            pauseReason: rests.find((pause) => !pause.resumedAt)?.reason ?? '',
            step: visit.step,
            standardMinutes: visit.standardMinutes,
            earlierWorkMs: workOf.get(stepPass(visit)) ?? 0,
          },
        },
      ];
    }),
  );
}

function toCard(
  row: StoryOfCard,
  facts: StoryFacts | undefined,
  open: OpenVisit | null,
): Omit<BoardCard, 'materials'> {
  if (!facts) throw new Error(`No facts of story ${row.id}`);
  const { words, contentVersion, picturesWithoutAlt, closedAt, ...card } = row;
  const takenUpBy = open?.visit.takenUpBy;
  return {
    ...card,
    closedAt: closedAt?.toISOString() ?? null,
    holder: takenUpBy ? { id: takenUpBy, name: open.holderName ?? '' } : null,
    visit: open?.visit ?? null,
    facts: {
      handedInBy: [...facts.handedInBy],
      writers: [...facts.writers],
      contentVersion,
      hasText: words > 0,
      picturesWithoutAlt,
      approvals: facts.approvals.map(({ stage, by, contentVersion: of }) => ({
        stage,
        by,
        contentVersion: of,
      })),
      publications: facts.publications.map(({ channel, needsProof, hasProof }) => ({
        channel,
        needsProof,
        hasProof,
      })),
      publishedContentVersion: facts.publishedContentVersion,
      reportedAt: facts.reportedAt?.toISOString() ?? null,
    },
  };
}
