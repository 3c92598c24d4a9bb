import { date, index, jsonb, pgTable, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import type { Sector, StoryKind } from '@/lib/sop/vocabulary';
import { files } from './files';
import { stories } from './stories';
import { users } from './users';

/** What a contributor handed in. Joining moves it to another story; `firstStoryId` keeps where it began. */
export const materials = pgTable(
  'materials',
  {
    id: uuid().primaryKey().defaultRandom(),
    storyId: uuid()
      .notNull()
      .references(() => stories.id),
    firstStoryId: uuid()
      .notNull()
      .references(() => stories.id),
    title: text().notNull(),
    text: text().notNull(),
    sector: text().$type<Sector>().notNull(),
    kind: text().$type<StoryKind>().notNull(),
    source: text().notNull().default(''),
    links: jsonb().$type<string[]>().notNull().default([]),
    wantedOn: date(),
    handedInBy: uuid()
      .notNull()
      .references(() => users.id),
    handedInAt: timestamp({ withTimezone: true }).notNull(),
  },
  (table) => [index().on(table.storyId), index().on(table.firstStoryId), index().on(table.handedInBy)],
);
export type MaterialRow = typeof materials.$inferSelect;

export const materialFiles = pgTable(
  'material_files',
  {
    materialId: uuid()
      .notNull()
      .references(() => materials.id),
    fileId: uuid()
      .notNull()
      .references(() => files.id),
  },
  (table) => [primaryKey({ columns: [table.materialId, table.fileId] }), index().on(table.fileId)],
);
