import { type SQL, sql } from 'drizzle-orm';
import {
  type AnyPgColumn,
  date,
  type ExtraConfigColumn,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  serial,
  text,
  timestamp,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import type { RichDocument } from '@/lib/richtext/document';
import type { Priority, Sector, StoryKind } from '@/lib/sop/vocabulary';
import { files } from './files';
import { sopVersions } from './sop-versions';
import { users } from './users';

/** The file ids of a text's pictures as a JSON array; texts are found by it through an index. */
export function picturesOf(body: AnyPgColumn | ExtraConfigColumn): SQL {
  return sql`jsonb_path_query_array(${body}, 'strict $.**.attrs.fileId')`;
}

/**
 * The work item. `version` rises with every move and every change of hands; `contentVersion` with every
 * saved text. `eventNumber` and `eventHash` are the head of its log's chain.
 */
export const stories = pgTable(
  'stories',
  {
    id: uuid().primaryKey().defaultRandom(),
    number: serial().notNull(),
    sopVersionId: uuid()
      .notNull()
      .references(() => sopVersions.id),
    stage: text().notNull(),
    pass: integer().notNull().default(1),
    version: integer().notNull().default(1),
    title: text().notNull(),
    summary: text().notNull().default(''),
    slug: text().notNull().unique(),
    sector: text().$type<Sector>().notNull(),
    kind: text().$type<StoryKind>().notNull(),
    tags: text().array().notNull().default([]),
    body: jsonb().$type<RichDocument>().notNull(),
    coverFileId: uuid().references(() => files.id),
    coverAlt: text().notNull().default(''),
    coverCaption: text().notNull().default(''),
    contentVersion: integer().notNull().default(1),
    /** Derived from the body at each save, so that a board of cards need not load the texts. */
    words: integer().notNull().default(0),
    picturesWithoutAlt: integer().notNull().default(0),
    wantedOn: date(),
    priority: text().$type<Priority>().notNull().default('normal'),
    /** Words of the office's own to find stories by; the public never sees them. */
    labels: text().array().notNull().default([]),
    /** Who is to do the work of the stage it stands in; null leaves it to whoever takes it up. */
    assignedTo: uuid().references(() => users.id),
    joinedIntoId: uuid().references((): AnyPgColumn => stories.id),
    eventNumber: integer().notNull().default(0),
    eventHash: text().notNull().default(''),
    createdAt: timestamp({ withTimezone: true }).notNull(),
    updatedAt: timestamp({ withTimezone: true }).notNull(),
    closedAt: timestamp({ withTimezone: true }),
  },
  (table) => [
    index().on(table.stage, table.updatedAt),
    unique().on(table.number),
    index().on(table.closedAt),
    index().on(table.coverFileId),
    index('stories_pictures').using('gin', picturesOf(table.body)),
  ],
);
export type StoryRow = typeof stories.$inferSelect;

/** A saved state of a story's content. Saves of one writer in one sitting and visit fold into one row, until it has a name. */
export const storyRevisions = pgTable(
  'story_revisions',
  {
    id: uuid().primaryKey().defaultRandom(),
    storyId: uuid()
      .notNull()
      .references(() => stories.id),
    contentVersion: integer().notNull(),
    title: text().notNull(),
    summary: text().notNull(),
    slug: text().notNull(),
    sector: text().$type<Sector>().notNull(),
    kind: text().$type<StoryKind>().notNull(),
    tags: text().array().notNull(),
    body: jsonb().$type<RichDocument>().notNull(),
    coverFileId: uuid().references(() => files.id),
    coverAlt: text().notNull().default(''),
    coverCaption: text().notNull().default(''),
    writerId: uuid()
      .notNull()
      .references(() => users.id),
    startedAt: timestamp({ withTimezone: true }).notNull(),
    savedAt: timestamp({ withTimezone: true }).notNull(),
  },
  (table) => [
    unique().on(table.storyId, table.contentVersion),
    index().on(table.coverFileId),
    index('story_revisions_pictures').using('gin', picturesOf(table.body)),
  ],
);
export type StoryRevisionRow = typeof storyRevisions.$inferSelect;

/**
 * The pictures of every text and of each of its versions; a trigger keeps it by the bodies. By it the files
 * that nothing uses are found among tens of thousands.
 */
export const textPictures = pgTable(
  'text_pictures',
  {
    /** A story, or a version of one. */
    ownerId: uuid().notNull(),
    fileId: uuid().notNull(),
  },
  (table) => [primaryKey({ columns: [table.ownerId, table.fileId] }), index().on(table.fileId)],
);
