import { integer, jsonb, pgTable, text, timestamp, unique, uuid } from 'drizzle-orm/pg-core';
import type { SopDefinition } from '@/lib/sop/definition';

/** Editions of the office's SOPs. The one in force is the latest authorised. */
export const sopVersions = pgTable(
  'sop_versions',
  {
    id: uuid().primaryKey().defaultRandom(),
    number: text().notNull(),
    edition: integer().notNull(),
    definition: jsonb().$type<SopDefinition>().notNull(),
    authorisedAt: timestamp({ withTimezone: true }),
    createdAt: timestamp({ withTimezone: true }).notNull(),
  },
  (table) => [unique().on(table.number, table.edition)],
);
export type SopVersionRow = typeof sopVersions.$inferSelect;
