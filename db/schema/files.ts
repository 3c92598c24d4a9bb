import {
  type AnyPgColumn,
  bigint,
  doublePrecision,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core';
import type { Crop } from '@/lib/media/crop';
import type { Licence } from '@/lib/media/picture-details';
import { users } from './users';

/**
 * A stored upload. The bytes lie in storage under `sha256`; `mime` was found in the content, not the name.
 * Bytes and crop of one that is used never change: what takes its place is a row of its own (decision 022).
 */
export const files = pgTable(
  'files',
  {
    id: uuid().primaryKey().defaultRandom(),
    sha256: text().notNull(),
    name: text().notNull(),
    mime: text().notNull(),
    bytes: bigint({ mode: 'number' }).notNull(),
    /** Pixels as shown: upright, and of the crop where there is one. */
    width: integer(),
    height: integer(),
    uploadedBy: uuid().references(() => users.id),
    uploadedAt: timestamp({ withTimezone: true }).notNull(),
    alt: text().notNull().default(''),
    caption: text().notNull().default(''),
    source: text().notNull().default(''),
    licence: text().$type<Licence>(),
    focusX: doublePrecision().notNull().default(0.5),
    focusY: doublePrecision().notNull().default(0.5),
    crop: jsonb().$type<Crop>(),
    /** Pixels of the whole picture while a crop shows less of it. */
    fullWidth: integer(),
    fullHeight: integer(),
    /** Rises with every change of the row. */
    version: integer().notNull().default(1),
    /** The file that took its place. */
    replacedById: uuid().references((): AnyPgColumn => files.id, { onDelete: 'set null' }),
  },
  (table) => [index().on(table.sha256), index().on(table.uploadedAt), index().on(table.replacedById)],
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
