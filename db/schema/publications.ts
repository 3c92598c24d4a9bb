import { sql } from 'drizzle-orm';
import {
  boolean,
  customType,
  index,
  integer,
  jsonb,
  pgTable,
  text,
  timestamp,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import type { RichDocument } from '@/lib/richtext/document';
import type { Channel, Sector, StoryKind } from '@/lib/sop/vocabulary';
import { files } from './files';
import { stories } from './stories';
import { users } from './users';

const tsvector = customType<{ data: string }>({ dataType: () => 'tsvector' });

/** A story as the public reads it: a copy made at publication, so that later drafts stay unseen. */
export const articles = pgTable(
  'articles',
  {
    storyId: uuid()
      .primaryKey()
      .references(() => stories.id),
    slug: text().notNull().unique(),
    title: text().notNull(),
    summary: text().notNull(),
    body: jsonb().$type<RichDocument>().notNull(),
    bodyText: text().notNull(),
    sector: text().$type<Sector>().notNull(),
    kind: text().$type<StoryKind>().notNull(),
    tags: text().array().notNull(),
    coverFileId: uuid().references(() => files.id),
    coverAlt: text().notNull().default(''),
    coverCaption: text().notNull().default(''),
    contentVersion: integer().notNull(),
    publishedAt: timestamp({ withTimezone: true }).notNull(),
    updatedAt: timestamp({ withTimezone: true }).notNull(),
    search: tsvector().generatedAlwaysAs(
      sql`setweight(to_tsvector('simple', title), 'A') || setweight(to_tsvector('indonesian', title || ' ' || summary), 'B') || to_tsvector('indonesian', body_text)`,
    ),
  },
  (table) => [
    index().on(table.publishedAt),
    index().on(table.sector, table.publishedAt),
    index().using('gin', table.search),
  ],
);
export type ArticleRow = typeof articles.$inferSelect;

/** The office's channels; `proofRequired` makes a proof of upload a condition of leaving Memuat. */
export const channels = pgTable('channels', {
  key: text().$type<Channel>().primaryKey(),
  position: integer().notNull(),
  active: boolean().notNull(),
  proofRequired: boolean().notNull(),
});

/** One appearance of a story on one channel. */
export const publications = pgTable(
  'publications',
  {
    id: uuid().primaryKey().defaultRandom(),
    storyId: uuid()
      .notNull()
      .references(() => stories.id),
    channel: text()
      .$type<Channel>()
      .notNull()
      .references(() => channels.key),
    url: text().notNull(),
    publishedBy: uuid()
      .notNull()
      .references(() => users.id),
    publishedAt: timestamp({ withTimezone: true }).notNull(),
    proofRequired: boolean().notNull(),
    proofFileId: uuid().references(() => files.id),
    proofBy: uuid().references(() => users.id),
    proofAt: timestamp({ withTimezone: true }),
    /** Why an automatic screenshot could not be taken; empty when none was tried or it worked. */
    proofError: text().notNull().default(''),
  },
  (table) => [unique().on(table.storyId, table.channel), index().on(table.proofFileId)],
);
export type PublicationRow = typeof publications.$inferSelect;
