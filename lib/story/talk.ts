import { z } from 'zod';
import type { Outcome } from '@/lib/sop/refusal';
import type { CommentRequest, MentionablePerson, StoryComment } from './comment';

/** What is said about a story, who can be named there, and who wants to hear of it. */
export interface StoryTalk {
  comments: StoryComment[];
  /** Everybody but the reader who can open the story. */
  people: MentionablePerson[];
  /** Whether the reader hears of what happens: because he asked to, or has to do with the story. */
  watching: boolean;
  /** Who asked to hear of it, by name; the reader included. */
  watchers: { id: string; name: string }[];
}

export const takeBackRequest = z.strictObject({ storyId: z.uuid(), commentId: z.uuid() });
export const watchRequest = z.strictObject({ storyId: z.uuid(), watching: z.boolean() });

/** The server's side of the comments, handed down by the page. */
export interface TalkActions {
  commentOn: (request: CommentRequest) => Promise<Outcome>;
  takeBackComment: (request: z.infer<typeof takeBackRequest>) => Promise<Outcome>;
  watchStory: (request: z.infer<typeof watchRequest>) => Promise<Outcome>;
}
