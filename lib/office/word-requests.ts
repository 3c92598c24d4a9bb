import { z } from 'zod';
import { storedText } from '@/lib/sop/stored-text';
import { LIMITS } from '@/lib/sop/vocabulary';

/** A word for the office's list, or off it; `wordFault` says what may be wrong with it. */
export const wordRequest = z.strictObject({ word: storedText(LIMITS.title) });
export type WordRequest = z.infer<typeof wordRequest>;

export const cleanTextRequest = z.strictObject({ on: z.boolean() });
export type CleanTextRequest = z.infer<typeof cleanTextRequest>;
