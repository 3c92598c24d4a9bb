import { z } from 'zod';

/** The highest limit that can be set; more is no limit. */
export const MOST_STORIES = 500;

/** What the settings send: `stories` null lifts the limit. */
export const stageLimitRequest = z.strictObject({
  stage: z.string().min(1).max(60),
  stories: z.int().min(1).max(MOST_STORIES).nullable(),
  hard: z.boolean(),
});
export type StageLimitRequest = z.infer<typeof stageLimitRequest>;

/** A stage as the settings show it. */
export interface StageLimitItem {
  stage: string;
  name: string;
  /** Open stories in it now. */
  standing: number;
  limit: { stories: number; hard: boolean } | null;
}
