import { and, asc, count, desc, eq, gte, inArray, isNotNull, isNull, lt, type SQL, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type { Db } from '@/db/client';
import { reports } from '@/db/schema/reports';
import { stories } from '@/db/schema/stories';
import { users } from '@/db/schema/users';
import type { DueReport, ReportCounts, ReportRow, ReportStanding } from '@/lib/report-list/report-row';
import type { Actor } from '@/lib/sop/roles';
import { storyWithinReach } from './reach';

export interface ReportFilter {
  standing?: ReportStanding | undefined;
  from?: Date | undefined;
  before?: Date | undefined;
}

const acknowledger = alias(users, 'acknowledger');

function matching(db: Db, actor: Actor, filter: ReportFilter): SQL | undefined {
  return and(
    storyWithinReach(db, actor),
    filter.standing === 'waiting' ? isNull(reports.acknowledgedAt) : undefined,
    filter.standing === 'acknowledged' ? isNotNull(reports.acknowledgedAt) : undefined,
    filter.from ? gte(reports.reportedAt, filter.from) : undefined,
    filter.before ? lt(reports.reportedAt, filter.before) : undefined,
  );
}

/** Reports within reach, newest first. */
export function listReports(
  db: Db,
  actor: Actor,
  filter: ReportFilter,
  page: { limit: number; offset: number },
): Promise<ReportRow[]> {
  return db
    .select({
      story: { id: stories.id, number: stories.number, title: stories.title },
      text: reports.text,
      reportedBy: users.name,
      reportedAt: reports.reportedAt,
      acknowledgedBy: acknowledger.name,
      acknowledgedAt: reports.acknowledgedAt,
    })
    .from(reports)
    .innerJoin(stories, eq(stories.id, reports.storyId))
    .innerJoin(users, eq(users.id, reports.reportedBy))
    .leftJoin(acknowledger, eq(acknowledger.id, reports.acknowledgedBy))
    .where(matching(db, actor, filter))
    .orderBy(desc(reports.reportedAt), desc(stories.number))
    .limit(page.limit)
    .offset(page.offset);
}

/** How many reports the filter finds. */
export async function countReports(db: Db, actor: Actor, filter: ReportFilter): Promise<number> {
  const [row] = await db
    .select({ total: count() })
    .from(reports)
    .innerJoin(stories, eq(stories.id, reports.storyId))
    .where(matching(db, actor, filter));
  return row?.total ?? 0;
}

/** Stories in the given (reporting) stages whose report is still to be written, oldest first. */
export function listDueReports(db: Db, actor: Actor, stages: string[]): Promise<DueReport[]> {
  return db
    .select({ id: stories.id, number: stories.number, title: stories.title })
    .from(stories)
    .leftJoin(reports, eq(reports.storyId, stories.id))
    .where(and(storyWithinReach(db, actor), inArray(stories.stage, stages), isNull(reports.storyId)))
    .orderBy(asc(stories.updatedAt));
}

/** Reports waiting and acknowledged within reach. */
export async function countReportStandings(db: Db, actor: Actor): Promise<Omit<ReportCounts, 'due'>> {
  const acknowledged = sql<number>`count(${reports.acknowledgedAt})`.mapWith(Number);
  const [row] = await db
    .select({ total: count(), acknowledged })
    .from(reports)
    .innerJoin(stories, eq(stories.id, reports.storyId))
    .where(storyWithinReach(db, actor));
  const done = row?.acknowledged ?? 0;
  return { waiting: (row?.total ?? 0) - done, acknowledged: done };
}

/** Months ('YYYY-MM', local) in which something was reported, newest first. */
export async function reportMonths(db: Db, actor: Actor, zone: string): Promise<string[]> {
  const month = sql<string>`to_char(${reports.reportedAt} at time zone ${zone}::text, 'YYYY-MM')`;
  const rows = await db
    .selectDistinct({ month: month.as('month') })
    .from(reports)
    .innerJoin(stories, eq(stories.id, reports.storyId))
    .where(storyWithinReach(db, actor))
    .orderBy(desc(sql`month`));
  return rows.map((row) => row.month);
}
