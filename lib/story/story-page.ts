import type { AttachedFile, Material } from '@/lib/material/material';
import type { SopDefinition } from '@/lib/sop/definition';
import type { StoryFacts } from '@/lib/sop/story-facts';
import type { StageClock } from '@/lib/sop/visit-clock';
import type { Channel, Sector, StoryEventType, StoryKind } from '@/lib/sop/vocabulary';
import type { StoryContent } from './story-content';

export interface PersonName {
  id: string;
  name: string;
}

/** A story as its page begins: what it is and where it stands. */
export interface StoryHead {
  id: string;
  number: number;
  /** Rises with every move and change of hands; actions name the one that was on the screen. */
  version: number;
  title: string;
  stage: string;
  pass: number;
  sector: Sector;
  kind: StoryKind;
  /** 'YYYY-MM-DD' that the contributor wants it out, or null. */
  wantedOn: string | null;
  createdAt: Date;
  closedAt: Date | null;
  joinedInto: StoryLink | null;
}

export interface StoryLink {
  id: string;
  number: number;
  title: string;
}

/** One stay in a stage with both its clocks, open or ended. */
export interface StoryVisit {
  id: string;
  stage: string;
  step: number | null;
  pass: number;
  materials: number;
  enteredAt: Date;
  takenUpAt: Date | null;
  leftAt: Date | null;
  takenUpBy: PersonName | null;
  pauses: { from: Date; to: Date | null; reason: string }[];
  standardMinutes: number | null;
  clock: StageClock;
}

export interface StoryLogEntry {
  number: number;
  at: Date;
  type: StoryEventType;
  actor: PersonName | null;
  details: Record<string, unknown>;
}

export interface StoryEvaluation {
  id: string;
  stage: string;
  approved: boolean;
  reason: string;
  contentVersion: number;
  by: PersonName;
  at: Date;
}

export interface StoryRevisionEntry {
  contentVersion: number;
  title: string;
  writer: PersonName;
  startedAt: Date;
  savedAt: Date;
}

/** One channel of the office as the publishing stage shows it, with the appearance there if there is one. */
export interface ChannelAppearance {
  channel: Channel;
  active: boolean;
  /** Whether leaving Memuat needs a proof: as recorded with the appearance, else as the channel is set. */
  proofRequired: boolean;
  appearance: {
    url: string;
    by: PersonName;
    at: Date;
    proof: { file: AttachedFile; by: PersonName | null; at: Date } | null;
    /** A `ProofError`, or empty. */
    proofError: string;
  } | null;
}

export interface StoryReport {
  text: string;
  by: PersonName;
  at: Date;
  acknowledged: { by: PersonName; at: Date } | null;
}

export interface PublishedArticle {
  slug: string;
  contentVersion: number;
  publishedAt: Date;
  updatedAt: Date;
}

/** Everything the story page shows, read at one instant. */
export interface StoryPage {
  asOf: Date;
  sop: SopDefinition;
  head: StoryHead;
  facts: StoryFacts;
  content: StoryContent;
  /** Words that the office leaves as they are, as `wordKey` writes them. */
  officeWords: string[];
  cover: AttachedFile | null;
  materials: Material[];
  writers: PersonName[];
  openVisit: StoryVisit | null;
  visits: StoryVisit[];
  log: StoryLogEntry[];
  evaluations: StoryEvaluation[];
  revisions: StoryRevisionEntry[];
  channels: ChannelAppearance[];
  article: PublishedArticle | null;
  report: StoryReport | null;
}

/** What a contributor sees of a story made of his material: where it is, and nothing of the work on it. */
export interface StoryStatus {
  sop: SopDefinition;
  head: StoryHead;
  materials: Material[];
  /** When each stage began, oldest first. */
  entered: { stage: string; pass: number; at: Date }[];
  article: PublishedArticle | null;
  declined: { reason: string; by: string; at: Date } | null;
}
