import { z } from 'zod';
import type { Outcome } from '@/lib/sop/refusal';
import { addressFromQuery, viewQuery } from './board-address';

/** Upper bounds of saved views: characters, and how many one person keeps. */
export const VIEW_LIMITS = { name: 60, query: 700, perPerson: 30 } as const;

/** A saved view as its reader sees it. `query` is of the board's address, without `?`. */
export interface SavedView {
  id: string;
  name: string;
  query: string;
  shared: boolean;
  own: boolean;
  /** Who saved it. */
  by: string;
}

const viewName = z
  .string()
  .transform((name) => name.replace(/[\s\p{Cc}]+/gu, ' ').trim())
  .pipe(z.string().min(1).max(VIEW_LIMITS.name));

/** Only what a board's address can say is kept, in one spelling. */
const viewAddress = z
  .string()
  .max(VIEW_LIMITS.query)
  .transform((query) => viewQuery(addressFromQuery(new URLSearchParams(query))));

export const saveViewRequest = z.strictObject({ name: viewName, query: viewAddress, shared: z.boolean() });
export type SaveViewRequest = z.infer<typeof saveViewRequest>;

export const changeViewRequest = z.strictObject({
  id: z.uuid(),
  name: viewName.optional(),
  query: viewAddress.optional(),
  shared: z.boolean().optional(),
});
export type ChangeViewRequest = z.infer<typeof changeViewRequest>;

export const deleteViewRequest = z.strictObject({ id: z.uuid() });

type Views = Promise<Outcome<{ views: SavedView[] }>>;

/** The server's side of saved views, handed down by the page; each answers with all views as they are then. */
export interface ViewActions {
  saveView: (request: SaveViewRequest) => Views;
  changeView: (request: ChangeViewRequest) => Views;
  deleteView: (request: { id: string }) => Views;
}
