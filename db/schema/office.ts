import { boolean, jsonb, pgTable, text } from 'drizzle-orm/pg-core';

export interface SocialAccount {
  channel: string;
  name: string;
  url: string;
}

/** Who the office is: one row, read by everything that names it. */
export const office = pgTable('office', {
  id: boolean().primaryKey().default(true),
  name: text().notNull(),
  shortName: text().notNull(),
  government: text().notNull(),
  address: text().notNull(),
  phone: text().notNull(),
  email: text().notNull(),
  tagline: text().notNull(),
  socialAccounts: jsonb().$type<SocialAccount[]>().notNull(),
  /** True in the demo: every page then says that its contents are made up. */
  demo: boolean().notNull(),
});
export type OfficeRow = typeof office.$inferSelect;
