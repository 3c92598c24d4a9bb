import { z } from 'zod';
import type { Outcome } from '@/lib/sop/refusal';
import { addressFromQuery, viewQuery } from './board-address';
import { type SavedView, VIEW_LIMITS } from './saved-view';

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
