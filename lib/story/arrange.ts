import { z } from 'zod';
import type { Outcome } from '@/lib/sop/refusal';
import { storedText } from '@/lib/sop/stored-text';
import { LIMITS, PRIORITIES, type Priority } from '@/lib/sop/vocabulary';
import { type StoryChange, storyRequest } from './story-actions';

/** How a story is arranged: who is to do the work, how much it presses, where it is found, when it is wanted. */
export interface StoryArrangement {
  assignedTo: { id: string; name: string } | null;
  priority: Priority;
  labels: string[];
  /** 'YYYY-MM-DD', or null. */
  wantedOn: string | null;
}

/** The arrangement with what it can be changed to. */
export interface StoryArranging extends StoryArrangement {
  /** Active people who may do the work of the stage, by name. */
  assignable: { id: string; name: string }[];
  /** Labels that other stories carry, the most used first. */
  knownLabels: string[];
}

export const assignRequest = storyRequest.extend({ userId: z.uuid().nullable() });
export const priorityRequest = storyRequest.extend({ priority: z.enum(PRIORITIES) });
export const labelsRequest = storyRequest.extend({
  // A label is a tag that only the office sees; it is as long as one.
  labels: z.array(storedText(LIMITS.tag).pipe(z.string().min(1))).max(LIMITS.tags),
});
export const wantedOnRequest = storyRequest.extend({ wantedOn: z.iso.date().nullable() });

type Act<Schema extends z.ZodType> = (request: z.infer<Schema>) => Promise<Outcome<StoryChange>>;

/** The server's side of arranging a story, handed down by the page. */
export interface ArrangeActions {
  assignStory: Act<typeof assignRequest>;
  setPriority: Act<typeof priorityRequest>;
  setLabels: Act<typeof labelsRequest>;
  setWantedOn: Act<typeof wantedOnRequest>;
}
