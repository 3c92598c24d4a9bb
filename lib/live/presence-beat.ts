import { z } from 'zod';

/** What an open story page says of itself: which window, at which story, and whether its text is being changed. */
export const presenceBeat = z.strictObject({
  windowId: z.uuid(),
  storyId: z.uuid(),
  writing: z.boolean(),
});
export type PresenceBeat = z.infer<typeof presenceBeat>;

/** What it says when it is left. */
export const presenceLeave = presenceBeat.omit({ writing: true });
export type PresenceLeave = z.infer<typeof presenceLeave>;
