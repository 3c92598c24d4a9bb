import { z } from 'zod';
import type { Outcome } from '@/lib/sop/refusal';
import { LIMITS } from '@/lib/sop/vocabulary';

/** The Sekretaris's yes or no to a proposal, on the version of the story he saw. */
export const decisionRequest = z.object({
  storyId: z.uuid(),
  version: z.number().int().positive(),
  action: z.enum(['approve', 'decline']),
  reason: z.string().max(LIMITS.reason),
});
export type DecisionRequest = z.infer<typeof decisionRequest>;

/** The server action that a decision is handed to. */
export type DecideAction = (request: DecisionRequest) => Promise<Outcome>;
