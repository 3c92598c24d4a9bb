import { pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { stories } from './stories';
import { users } from './users';

/** The report of SOP 6.5: written by the web manager, acknowledged by the Kasubag. */
export const reports = pgTable('reports', {
  storyId: uuid()
    .primaryKey()
    .references(() => stories.id),
  text: text().notNull(),
  reportedBy: uuid()
    .notNull()
    .references(() => users.id),
  reportedAt: timestamp({ withTimezone: true }).notNull(),
  acknowledgedBy: uuid().references(() => users.id),
  acknowledgedAt: timestamp({ withTimezone: true }),
});
export type ReportRow = typeof reports.$inferSelect;
