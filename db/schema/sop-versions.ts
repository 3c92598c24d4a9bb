import {
  type AnyPgColumn,
  integer,
  jsonb,
  pgTable,
  text,
  timestamp,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import type { SopDefinition } from '@/lib/sop/definition';
import { users } from './users';

/**
 * Versions of the office's SOPs. The one in force is the latest authorised. A draft has neither edition nor
 * `authorisedAt` and is changed at will, `revision` counting its saves; a trigger refuses to change an
 * authorised one.
 */
export const sopVersions = pgTable(
  'sop_versions',
  {
    id: uuid().primaryKey().defaultRandom(),
    number: text().notNull(),
    edition: integer(),
    definition: jsonb().$type<SopDefinition>().notNull(),
    basedOnId: uuid().references((): AnyPgColumn => sopVersions.id),
    /** What the new version is for, in the words of whoever drafted it. */
    note: text().notNull().default(''),
    revision: integer().notNull().default(1),
    draftedBy: uuid().references(() => users.id),
    changedAt: timestamp({ withTimezone: true }),
    authorisedBy: uuid().references(() => users.id),
    authorisedAt: timestamp({ withTimezone: true }),
    createdAt: timestamp({ withTimezone: true }).notNull(),
  },
  (table) => [unique().on(table.number, table.edition)],
);
export type SopVersionRow = typeof sopVersions.$inferSelect;
