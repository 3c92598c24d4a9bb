import { z } from 'zod';
import type { MoveAction } from '@/lib/sop/definition';
import { MOVE_ACTIONS } from '@/lib/sop/flow-words';
import type { Outcome } from '@/lib/sop/refusal';
import { storedText } from '@/lib/sop/stored-text';
import { CHANNELS, type Channel, LIMITS, SECTORS, STORY_KINDS } from '@/lib/sop/vocabulary';
import type { JoinableStory } from './joinable-story';
import type { SaveContent, SaveContentRequest, StoryContent } from './story-content';

const SOCIAL = CHANNELS.filter((channel): channel is Exclude<Channel, 'site'> => channel !== 'site');
const MOVES = MOVE_ACTIONS.filter((action): action is Exclude<MoveAction, 'join'> => action !== 'join');

/** What every action on a story says: which one, and the version that was on the screen. */
export const storyRequest = z.strictObject({ storyId: z.uuid(), version: z.int().positive() });
export type StoryRequest = z.infer<typeof storyRequest>;

export const pauseRequest = storyRequest.extend({ reason: storedText(LIMITS.reason) });
export const moveRequest = storyRequest.extend({
  action: z.enum(MOVES),
  to: z.string().min(1).max(60),
  reason: storedText(LIMITS.reason),
});
export const joinRequest = storyRequest.extend({ intoStoryId: z.uuid() });
export const recordRequest = storyRequest.extend({
  channel: z.enum(SOCIAL),
  url: storedText(LIMITS.link).pipe(z.string().min(1)),
});
export const proofRequest = storyRequest.extend({ channel: z.enum(CHANNELS), fileId: z.uuid() });
export const reportRequest = storyRequest.extend({ text: storedText(LIMITS.report).pipe(z.string().min(1)) });

export const sopChangeRequest = storyRequest.extend({
  toVersionId: z.uuid(),
  reason: storedText(LIMITS.reason),
});

export const joinSearch = z.strictObject({ storyId: z.uuid(), search: storedText(LIMITS.title) });
export const revisionRequest = z.strictObject({
  storyId: z.uuid(),
  contentVersion: z.int().positive(),
});

/** Which version comes back, and the content version that was on the screen. */
export const restoreRequest = revisionRequest.extend({ restore: z.int().positive() });

export const contentRequest: z.ZodType<SaveContentRequest> = z.strictObject({
  storyId: z.uuid(),
  contentVersion: z.int().positive(),
  title: storedText(LIMITS.title),
  summary: storedText(LIMITS.summary),
  slug: storedText(LIMITS.slug),
  sector: z.enum(SECTORS),
  kind: z.enum(STORY_KINDS),
  tags: z.array(storedText(LIMITS.tag).pipe(z.string().min(1))).max(LIMITS.tags),
  body: z.unknown(),
  coverFileId: z.uuid().nullable(),
  coverAlt: storedText(LIMITS.altText),
  coverCaption: storedText(LIMITS.caption),
  accepts: z.array(z.uuid()).max(LIMITS.threadsAtOnce).optional(),
});

/** A word for the office's list, said at a story; `wordFault` judges it. */
export const storyWordRequest = z.strictObject({ storyId: z.uuid(), word: storedText(LIMITS.title) });

/** Where a story stands after an action that was carried out. */
export interface StoryChange {
  storyId: string;
  version: number;
  stage: string;
}

type Act<Request> = (request: Request) => Promise<Outcome<StoryChange>>;

/** The server's side of the story page, handed down by the page. */
export interface StoryActions {
  takeUp: Act<StoryRequest>;
  pauseWork: Act<z.infer<typeof pauseRequest>>;
  resumeWork: Act<StoryRequest>;
  moveStory: Act<z.infer<typeof moveRequest>>;
  joinStories: Act<z.infer<typeof joinRequest>>;
  saveContent: SaveContent;
  publishToSite: Act<StoryRequest>;
  recordPublication: Act<z.infer<typeof recordRequest>>;
  attachProof: Act<z.infer<typeof proofRequest>>;
  writeReport: Act<z.infer<typeof reportRequest>>;
  undoMove: Act<StoryRequest>;
  changeSop: Act<z.infer<typeof sopChangeRequest>>;
  findJoinable: (request: z.infer<typeof joinSearch>) => Promise<Outcome<{ stories: JoinableStory[] }>>;
  restoreVersion: (request: z.infer<typeof restoreRequest>) => Promise<Outcome<{ contentVersion: number }>>;
  allowWord: (request: z.infer<typeof storyWordRequest>) => Promise<Outcome>;
  removeWord: (request: z.infer<typeof storyWordRequest>) => Promise<Outcome>;
  openRevision: (request: z.infer<typeof revisionRequest>) => Promise<Outcome<{ content: StoryContent }>>;
}
