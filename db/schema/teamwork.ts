import { sql } from 'drizzle-orm';
import {
  boolean,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import type { MailPace, NoticeKind } from '@/lib/notice/notice';
import { stories } from './stories';
import { users } from './users';

/** What people say to each other about a story. Taken back by its writer, it stays as an empty place. */
export const storyComments = pgTable(
  'story_comments',
  {
    id: uuid().primaryKey().defaultRandom(),
    storyId: uuid()
      .notNull()
      .references(() => stories.id),
    writtenBy: uuid()
      .notNull()
      .references(() => users.id),
    text: text().notNull(),
    /** People named in it with @, as they were when it was written. */
    mentions: uuid().array().notNull().default([]),
    writtenAt: timestamp({ withTimezone: true }).notNull(),
    takenBackAt: timestamp({ withTimezone: true }),
  },
  (table) => [index().on(table.storyId, table.writtenAt)],
);
export type StoryCommentRow = typeof storyComments.$inferSelect;

/** Who wants to hear of a story. `watching` false: he does not, whatever else would make him a watcher. */
export const storyWatchers = pgTable(
  'story_watchers',
  {
    storyId: uuid()
      .notNull()
      .references(() => stories.id),
    userId: uuid()
      .notNull()
      .references(() => users.id),
    watching: boolean().notNull(),
    since: timestamp({ withTimezone: true }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.storyId, table.userId] }), index().on(table.userId)],
);

/**
 * Something one person is told. Notices of one story and kind that he has not read yet fold into one row:
 * `count` says of how many, `details` is of the last.
 */
export const notices = pgTable(
  'notices',
  {
    id: uuid().primaryKey().defaultRandom(),
    userId: uuid()
      .notNull()
      .references(() => users.id),
    kind: text().$type<NoticeKind>().notNull(),
    storyId: uuid().references(() => stories.id),
    actorId: uuid().references(() => users.id),
    details: jsonb().$type<Record<string, unknown>>().notNull(),
    count: integer().notNull().default(1),
    at: timestamp({ withTimezone: true }).notNull(),
    readAt: timestamp({ withTimezone: true }),
    /** When it is to be mailed, or null: not by mail, or already in one. */
    mailDueAt: timestamp({ withTimezone: true }),
  },
  (table) => [
    index().on(table.userId, table.at),
    index().on(table.mailDueAt).where(sql`${table.mailDueAt} is not null`),
    uniqueIndex('notices_one_unread')
      .on(table.userId, table.storyId, table.kind)
      .where(sql`${table.readAt} is null`),
  ],
);
export type NoticeRow = typeof notices.$inferSelect;

/** What one person wants to be told, and how; a kind without a row goes by its default. */
export const noticeChoices = pgTable(
  'notice_choices',
  {
    userId: uuid()
      .notNull()
      .references(() => users.id),
    kind: text().$type<NoticeKind>().notNull(),
    inApp: boolean().notNull(),
    mail: text().$type<MailPace>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.userId, table.kind] })],
);

/** Mail on its way out and mail that was sent: the office's outbox, readable where no server is set. */
export const mails = pgTable(
  'mails',
  {
    id: uuid().primaryKey().defaultRandom(),
    userId: uuid().references(() => users.id),
    address: text().notNull(),
    subject: text().notNull(),
    text: text().notNull(),
    createdAt: timestamp({ withTimezone: true }).notNull(),
    sentAt: timestamp({ withTimezone: true }),
    attempts: integer().notNull().default(0),
    error: text().notNull().default(''),
  },
  (table) => [index().on(table.createdAt)],
);
export type MailRow = typeof mails.$inferSelect;

/** A board narrowed and arranged in a way that somebody wants to come back to. `query` is of its address. */
export const savedViews = pgTable(
  'saved_views',
  {
    id: uuid().primaryKey().defaultRandom(),
    userId: uuid()
      .notNull()
      .references(() => users.id),
    name: text().notNull(),
    query: text().notNull(),
    /** True when everybody of the office sees it. */
    shared: boolean().notNull().default(false),
    createdAt: timestamp({ withTimezone: true }).notNull(),
  },
  (table) => [index().on(table.userId)],
);
export type SavedViewRow = typeof savedViews.$inferSelect;

/** How many stories may stand in a stage at once. `hard` refuses one more, otherwise the board warns. */
export const stageLimits = pgTable('stage_limits', {
  stage: text().primaryKey(),
  stories: integer().notNull(),
  hard: boolean().notNull(),
});
export type StageLimitRow = typeof stageLimits.$inferSelect;

/** Which versions of a story somebody has had open, so that he can be shown what changed since. */
export const seenVersions = pgTable(
  'seen_versions',
  {
    storyId: uuid()
      .notNull()
      .references(() => stories.id),
    userId: uuid()
      .notNull()
      .references(() => users.id),
    contentVersion: integer().notNull(),
    /** When he first had it open. */
    at: timestamp({ withTimezone: true }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.storyId, table.userId, table.contentVersion] })],
);

/** Who is looking at or writing a story now, one row a window; rows that are not renewed are gone. */
export const presence = pgTable(
  'presence',
  {
    windowId: uuid().primaryKey(),
    userId: uuid()
      .notNull()
      .references(() => users.id),
    storyId: uuid()
      .notNull()
      .references(() => stories.id),
    writing: boolean().notNull(),
    seenAt: timestamp({ withTimezone: true }).notNull(),
  },
  (table) => [index().on(table.storyId)],
);
