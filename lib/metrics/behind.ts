import type { ClockState } from '@/lib/sop/visit-clock';
import type { Channel, Sector } from '@/lib/sop/vocabulary';
import type { Judgement } from './judgement';

/** A story as the lists behind the figures name it. */
export interface StoryRef {
  storyId: string;
  number: number;
  title: string;
  sector: Sector;
}

/** One ended visit. */
export interface EndedVisit {
  id: string;
  stage: string;
  enteredAt: Date;
  takenUpAt: Date | null;
  leftAt: Date;
  waitMs: number;
  workMs: number | null;
  worker: string | null;
}

/** A finished pass of a step, or one ended visit where the figure is about a stage. */
export interface BehindPass {
  story: StoryRef;
  unit: string;
  pass: number;
  materials: number;
  standardMinutes: number | null;
  /** The SOP edition whose standard it is, such as "05/2". */
  edition: string;
  finishedAt: Date;
  waitMs: number;
  workMs: number | null;
  judgement: Judgement | null;
  visits: EndedVisit[];
  /** Why the story went back, when the visit ended so; null otherwise. */
  reason: string | null;
}

/** A story first published on the site; working ms and calendar days since its hand-in. */
export interface PublishedStory {
  story: StoryRef;
  handedInAt: Date;
  publishedAt: Date;
  leadMs: number;
  leadDays: number;
}

/** A story's first round of evaluation: passed, or returned by whom and why. */
export interface FirstRound {
  story: StoryRef;
  decidedAt: Date;
  passed: boolean;
  stage: string;
  reason: string;
}

/** A story still in the flow, measured now. `share` is of the standard, null without one. */
export interface OpenStory {
  story: StoryRef;
  handedInAt: Date;
  holder: string | null;
  stage: string;
  pass: number;
  enteredAt: Date;
  state: ClockState;
  waitMs: number;
  workMs: number;
  earlierWorkMs: number;
  standardMinutes: number | null;
  share: number | null;
  late: boolean;
  ageDays: number;
}

/** One appearance on a channel. */
export interface Appearance {
  story: StoryRef;
  channel: Channel;
  url: string;
  publishedAt: Date;
}
