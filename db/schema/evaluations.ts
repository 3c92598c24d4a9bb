import { boolean, index, integer, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { stories } from './stories';
import { users } from './users';
import { stageVisits } from './visits';

/** An evaluator's yes or no, given to one content version. */
export const evaluations = pgTable(
  'evaluations',
  {
    id: uuid().primaryKey().defaultRandom(),
    storyId: uuid()
      .notNull()
      .references(() => stories.id),
    visitId: uuid()
      .notNull()
      .references(() => stageVisits.id),
    stage: text().notNull(),
    approved: boolean().notNull(),
    reason: text().notNull().default(''),
    contentVersion: integer().notNull(),
    evaluatedBy: uuid()
      .notNull()
      .references(() => users.id),
    evaluatedAt: timestamp({ withTimezone: true }).notNull(),
  },
  (table) => [index().on(table.storyId)],
);
export type EvaluationRow = typeof evaluations.$inferSelect;
