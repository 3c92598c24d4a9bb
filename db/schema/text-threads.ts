import { index, integer, pgTable, text, timestamp, unique, uuid } from 'drizzle-orm/pg-core';
import type { TextPart } from '@/lib/annotations/text-anchor';
import { stories } from './stories';
import { users } from './users';

/**
 * What is said about words of a story's text. The words are known by quotation, not by a mark in the document:
 * opening a thread changes no content version. Who settled it, and when, says whether it is open.
 */
export const textThreads = pgTable(
  'text_threads',
  {
    id: uuid().primaryKey().defaultRandom(),
    storyId: uuid()
      .notNull()
      .references(() => stories.id),
    /** Counted by story. */
    number: integer().notNull(),
    openedBy: uuid()
      .notNull()
      .references(() => users.id),
    openedAt: timestamp({ withTimezone: true }).notNull(),
    /** The content that the words were found in. */
    contentVersion: integer().notNull(),
    part: text().$type<TextPart>().notNull().default('body'),
    block: integer().notNull(),
    start: integer().notNull(),
    quote: text().notNull(),
    prefix: text().notNull(),
    suffix: text().notNull(),
    /** What is suggested in the words' place; empty to take them out, null where nothing is. */
    replacement: text(),
    resolvedBy: uuid().references(() => users.id),
    resolvedAt: timestamp({ withTimezone: true }),
    acceptedBy: uuid().references(() => users.id),
    acceptedAt: timestamp({ withTimezone: true }),
    rejectedBy: uuid().references(() => users.id),
    rejectedAt: timestamp({ withTimezone: true }),
  },
  (table) => [unique().on(table.storyId, table.number)],
);
export type TextThreadRow = typeof textThreads.$inferSelect;

/** What is said in a thread: its first words and the answers. */
export const threadEntries = pgTable(
  'thread_entries',
  {
    id: uuid().primaryKey().defaultRandom(),
    threadId: uuid()
      .notNull()
      .references(() => textThreads.id),
    writtenBy: uuid()
      .notNull()
      .references(() => users.id),
    text: text().notNull(),
    /** People named in it with @, as they were when it was written. */
    mentions: uuid().array().notNull().default([]),
    writtenAt: timestamp({ withTimezone: true }).notNull(),
  },
  (table) => [index().on(table.threadId, table.writtenAt)],
);
export type ThreadEntryRow = typeof threadEntries.$inferSelect;
