import { z } from 'zod';
import { addressFromQuery, viewQuery } from './board-address';
import { VIEW_LIMITS } from './saved-view';

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
