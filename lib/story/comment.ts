import { z } from 'zod';
import { storedText } from '@/lib/sop/stored-text';
import { LIMITS } from '@/lib/sop/vocabulary';

/** What writing a comment asks for. A comment carries no story version: it changes nothing a move rests on. */
export const commentRequest = z.strictObject({
  storyId: z.uuid(),
  text: storedText(LIMITS.comment).pipe(z.string().min(1)),
  mentions: z.array(z.uuid()).max(LIMITS.mentions),
});
export type CommentRequest = z.infer<typeof commentRequest>;

/** A comment as a reader of the story sees it. Taken back, it keeps its place and loses its words. */
export interface StoryComment {
  id: string;
  /** Empty when taken back. */
  text: string;
  writtenAt: Date;
  takenBackAt: Date | null;
  writer: { id: string; name: string };
  /** People it names, in the order in which they were named. */
  mentions: { id: string; name: string }[];
}

/** Somebody who can be named in a comment on a story. */
export interface MentionablePerson {
  id: string;
  name: string;
  position: string;
}
