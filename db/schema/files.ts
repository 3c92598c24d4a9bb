import { bigint, index, integer, pgTable, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { users } from './users';

/** A stored upload. The bytes lie in storage under `sha256`; `mime` was found in the content, not the name. */
export const files = pgTable(
  'files',
  {
    id: uuid().primaryKey().defaultRandom(),
    sha256: text().notNull(),
    name: text().notNull(),
    mime: text().notNull(),
    bytes: bigint({ mode: 'number' }).notNull(),
    width: integer(),
    height: integer(),
    uploadedBy: uuid().references(() => users.id),
    uploadedAt: timestamp({ withTimezone: true }).notNull(),
  },
  (table) => [index().on(table.sha256)],
);
export type FileRow = typeof files.$inferSelect;

/** Files that the public may fetch, because the article on the site shows them. */
export const articleFiles = pgTable(
  'article_files',
  {
    storyId: uuid().notNull(),
    fileId: uuid()
      .notNull()
      .references(() => files.id),
  },
  (table) => [primaryKey({ columns: [table.storyId, table.fileId] }), index().on(table.fileId)],
);
