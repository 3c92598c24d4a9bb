import {
  bigserial,
  boolean,
  index,
  integer,
  jsonb,
  pgTable,
  text,
  timestamp,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import type { OfficeEventType } from '@/lib/office/office-event';
import { files } from './files';
import { users } from './users';

export interface SocialAccount {
  channel: string;
  name: string;
  url: string;
}

/** Who the office is: one row, read by everything that names it. `revision` rises with every change. */
export const office = pgTable('office', {
  id: boolean().primaryKey().default(true),
  name: text().notNull(),
  shortName: text().notNull(),
  government: text().notNull(),
  address: text().notNull(),
  postalCode: text().notNull().default(''),
  /** Where letters are dated: "Malang, 24 November 2026". */
  city: text().notNull().default(''),
  phone: text().notNull(),
  email: text().notNull(),
  website: text().notNull().default(''),
  tagline: text().notNull(),
  /** The office's code in the numbers of its letters. */
  unitCode: text().notNull().default(''),
  /** How a letter is numbered: lib/office/letter-number.ts fills in its placeholders. */
  letterNumberFormat: text().notNull().default(''),
  logoFileId: uuid().references(() => files.id),
  socialAccounts: jsonb().$type<SocialAccount[]>().notNull(),
  /** True in the demo: every page then says that its contents are made up. */
  demo: boolean().notNull(),
  revision: integer().notNull().default(1),
  /** A text goes on to its evaluators only without findings that must be mended. */
  cleanBeforeEvaluation: boolean().notNull().default(false),
});
export type OfficeRow = typeof office.$inferSelect;

/** Words and names that the language checks leave as they are. `key` is the word in small letters. */
export const officeWords = pgTable('office_words', {
  key: text().primaryKey(),
  word: text().notNull(),
  addedBy: uuid()
    .notNull()
    .references(() => users.id),
  addedAt: timestamp({ withTimezone: true }).notNull(),
});

/**
 * The log of what changed outside the stories: SOP, calendar, office. Append-only, and chained by hash like
 * each story's log.
 */
export const officeEvents = pgTable(
  'office_events',
  {
    id: bigserial({ mode: 'number' }).primaryKey(),
    number: integer().notNull(),
    at: timestamp({ withTimezone: true }).notNull(),
    type: text().$type<OfficeEventType>().notNull(),
    actorId: uuid().references(() => users.id),
    details: jsonb().$type<Record<string, unknown>>().notNull(),
    hash: text().notNull(),
  },
  (table) => [unique().on(table.number), index().on(table.at)],
);
export type OfficeEventRow = typeof officeEvents.$inferSelect;
