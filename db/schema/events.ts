import {
  bigserial,
  index,
  integer,
  jsonb,
  pgTable,
  text,
  timestamp,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import type { StoryEventType } from '@/lib/sop/vocabulary';
import { stories } from './stories';
import { users } from './users';

/** The append-only log. A trigger refuses UPDATE, DELETE and TRUNCATE; `hash` chains each story's events. */
export const storyEvents = pgTable(
  'story_events',
  {
    id: bigserial({ mode: 'number' }).primaryKey(),
    storyId: uuid()
      .notNull()
      .references(() => stories.id),
    number: integer().notNull(),
    at: timestamp({ withTimezone: true }).notNull(),
    type: text().$type<StoryEventType>().notNull(),
    actorId: uuid().references(() => users.id),
    details: jsonb().$type<Record<string, unknown>>().notNull(),
    hash: text().notNull(),
  },
  (table) => [unique().on(table.storyId, table.number), index().on(table.at)],
);
export type StoryEventRow = typeof storyEvents.$inferSelect;
