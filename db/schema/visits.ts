import { sql } from 'drizzle-orm';
import { bigint, index, integer, pgTable, text, timestamp, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { sopVersions } from './sop-versions';
import { stories } from './stories';
import { users } from './users';

/**
 * One stay of a story in a stage. The standard is copied on entry. `waitMs` and `workMs` (working
 * milliseconds on the office calendar) are stored when the visit ends and null until then.
 */
export const stageVisits = pgTable(
  'stage_visits',
  {
    id: uuid().primaryKey().defaultRandom(),
    storyId: uuid()
      .notNull()
      .references(() => stories.id),
    sopVersionId: uuid()
      .notNull()
      .references(() => sopVersions.id),
    stage: text().notNull(),
    step: integer(),
    pass: integer().notNull(),
    materials: integer().notNull(),
    standardMinutes: integer(),
    enteredAt: timestamp({ withTimezone: true }).notNull(),
    takenUpAt: timestamp({ withTimezone: true }),
    takenUpBy: uuid().references(() => users.id),
    leftAt: timestamp({ withTimezone: true }),
    waitMs: bigint({ mode: 'number' }),
    workMs: bigint({ mode: 'number' }),
  },
  (table) => [
    index().on(table.storyId),
    index().on(table.leftAt),
    uniqueIndex('stage_visits_one_open').on(table.storyId).where(sql`${table.leftAt} is null`),
  ],
);
export type StageVisitRow = typeof stageVisits.$inferSelect;

export const visitPauses = pgTable(
  'visit_pauses',
  {
    id: uuid().primaryKey().defaultRandom(),
    visitId: uuid()
      .notNull()
      .references(() => stageVisits.id),
    reason: text().notNull().default(''),
    pausedAt: timestamp({ withTimezone: true }).notNull(),
    resumedAt: timestamp({ withTimezone: true }),
  },
  (table) => [
    index().on(table.visitId),
    uniqueIndex('visit_pauses_one_open').on(table.visitId).where(sql`${table.resumedAt} is null`),
  ],
);
