import { and, eq, isNull, sql } from 'drizzle-orm';
import type { Db, Tx } from '@/db/client';
import { evaluations } from '@/db/schema/evaluations';
import { materials } from '@/db/schema/materials';
import { articles, publications } from '@/db/schema/publications';
import { reports } from '@/db/schema/reports';
import { type StoryRow, storyRevisions } from '@/db/schema/stories';
import { stageVisits, visitPauses } from '@/db/schema/visits';
import type { StoryFacts } from '@/lib/sop/story-facts';
import { isOneOf } from './one-of';

type FactStory = Pick<
  StoryRow,
  'id' | 'stage' | 'title' | 'summary' | 'sector' | 'kind' | 'contentVersion' | 'words' | 'picturesWithoutAlt'
>;

function groupBy<T extends { storyId: string }>(rows: T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const group = groups.get(row.storyId);
    if (group) group.push(row);
    else groups.set(row.storyId, [row]);
  }
  return groups;
}

/** Facts of many stories in a fixed number of queries, by story id, for judging moves with `lib/sop`. */
export async function readStoryFacts(db: Db | Tx, rows: FactStory[]): Promise<Map<string, StoryFacts>> {
  const ids = rows.map((row) => row.id);
  if (ids.length === 0) return new Map();

  // Sent together: on one connection they are pipelined, on a pool they run side by side.
  const [handedIn, writers, visits, approvals, appearances, published, reported] = await Promise.all([
    db
      .select({ storyId: materials.storyId, by: materials.handedInBy })
      .from(materials)
      .where(isOneOf(materials.storyId, ids)),
    db
      .selectDistinct({ storyId: storyRevisions.storyId, by: storyRevisions.writerId })
      .from(storyRevisions)
      .where(isOneOf(storyRevisions.storyId, ids)),
    db
      .select({
        storyId: stageVisits.storyId,
        takenUpBy: stageVisits.takenUpBy,
        takenUpAt: stageVisits.takenUpAt,
        pausedAt: visitPauses.pausedAt,
      })
      .from(stageVisits)
      .leftJoin(visitPauses, and(eq(visitPauses.visitId, stageVisits.id), isNull(visitPauses.resumedAt)))
      .where(and(isOneOf(stageVisits.storyId, ids), isNull(stageVisits.leftAt))),
    db
      .select({
        storyId: evaluations.storyId,
        stage: evaluations.stage,
        by: evaluations.evaluatedBy,
        contentVersion: evaluations.contentVersion,
      })
      .from(evaluations)
      .where(and(isOneOf(evaluations.storyId, ids), evaluations.approved)),
    db
      .select({
        storyId: publications.storyId,
        channel: publications.channel,
        needsProof: publications.proofRequired,
        hasProof: sql<boolean>`${publications.proofFileId} is not null`,
      })
      .from(publications)
      .where(isOneOf(publications.storyId, ids)),
    db
      .select({ storyId: articles.storyId, contentVersion: articles.contentVersion })
      .from(articles)
      .where(isOneOf(articles.storyId, ids)),
    db
      .select({ storyId: reports.storyId, reportedAt: reports.reportedAt })
      .from(reports)
      .where(isOneOf(reports.storyId, ids)),
  ]);

  const byStory = {
    handedIn: groupBy(handedIn),
    writers: groupBy(writers),
    visits: groupBy(visits),
    approvals: groupBy(approvals),
    appearances: groupBy(appearances),
    published: groupBy(published),
    reported: groupBy(reported),
  };
  return new Map(
    rows.map((row) => {
      const visit = byStory.visits.get(row.id)?.[0];
      const facts: StoryFacts = {
        stage: row.stage,
        handedInBy: [...new Set((byStory.handedIn.get(row.id) ?? []).map((each) => each.by))],
        writers: (byStory.writers.get(row.id) ?? []).map((each) => each.by),
        visit: visit
          ? { takenUpBy: visit.takenUpBy, takenUpAt: visit.takenUpAt, pausedAt: visit.pausedAt }
          : null,
        content: {
          version: row.contentVersion,
          title: row.title,
          summary: row.summary,
          hasText: row.words > 0,
          picturesWithoutAlt: row.picturesWithoutAlt,
          sector: row.sector,
          kind: row.kind,
        },
        approvals: byStory.approvals.get(row.id) ?? [],
        publications: byStory.appearances.get(row.id) ?? [],
        publishedContentVersion: byStory.published.get(row.id)?.[0]?.contentVersion ?? null,
        reportedAt: byStory.reported.get(row.id)?.[0]?.reportedAt ?? null,
      };
      return [row.id, facts];
    }),
  );
}
