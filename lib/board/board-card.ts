import type { StageLimit } from '@/lib/sop/arrange';
import type { LocalizedText, SopDefinition, StageKind } from '@/lib/sop/definition';
import type { Approval, StoryFacts } from '@/lib/sop/story-facts';
import type { Priority, Sector, StoryKind } from '@/lib/sop/vocabulary';
import type { OfficeCalendarDefinition } from '@/lib/worktime/calendar';

/** The open stay of a card in its stage; instants are ISO 8601. Absent once the story is closed. */
export interface CardVisit {
  enteredAt: string;
  takenUpAt: string | null;
  takenUpBy: string | null;
  pauses: { from: string; to: string | null }[];
  /** Why the work rests; empty unless it is paused with a word. */
  pauseReason: string;
  step: number | null;
  /** Minutes of work the step allows in one pass, for this story's materials; null where none is set. */
  standardMinutes: number | null;
  /** Work already stored for the same step in the same pass, in working ms. */
  earlierWorkMs: number;
}

/** What the SOP's rules ask about a story beyond what its card shows anyway. */
export interface CardFacts {
  handedInBy: string[];
  writers: string[];
  contentVersion: number;
  hasText: boolean;
  picturesWithoutAlt: number;
  approvals: Approval[];
  publications: StoryFacts['publications'][number][];
  publishedContentVersion: number | null;
  reportedAt: string | null;
}

/** A story as the board knows it: enough to show its card, run its clocks and judge its moves. */
export interface BoardCard {
  id: string;
  number: number;
  /** Rises with each change of place or hands; an action on an older one is refused as stale. */
  version: number;
  /** Number of the last event in the story's log: of two readings of a card the higher one is the later. */
  eventNumber: number;
  sopVersionId: string;
  stage: string;
  pass: number;
  title: string;
  summary: string;
  sector: Sector;
  kind: StoryKind;
  /** Number of materials. */
  materials: number;
  /** 'YYYY-MM-DD' that the contributor wants it out, or null. */
  wantedOn: string | null;
  priority: Priority;
  labels: string[];
  /** Id of whoever is to do the work here, or null. */
  assignedTo: string | null;
  holder: { id: string; name: string } | null;
  visit: CardVisit | null;
  closedAt: string | null;
  facts: CardFacts;
}

/** A column: one on-board stage. `count` is of the cards within the reader's reach. */
export interface BoardColumn {
  stage: string;
  kind: StageKind;
  step: number | null;
  name: LocalizedText;
  standardMinutes: number | null;
  perMaterial: boolean;
  count: number;
  /** How many stories may stand here at once; null where nobody set it, or the reader does not see all. */
  limit: { stories: number; hard: boolean } | null;
}

/** The board at one instant, as the page and `GET /api/board` give it. */
export interface BoardSnapshot {
  asOf: string;
  /** Stands for all that the server read; empty once anything was changed here. */
  mark: string;
  /** The SOP edition in force, whose stages are the columns. */
  sopVersionId: string;
  columns: BoardColumn[];
  cards: BoardCard[];
  limits: StageLimit[];
}

/** `GET /api/board?kenal=<mark>`: the board, or that it still is what the mark stands for. */
export type BoardAnswer = BoardSnapshot | { unchanged: true };

/** Somebody of the office, as far as the board must know him. */
export interface KnownPerson {
  id: string;
  name: string;
  roles: string[];
}

/**
 * What the board needs once: who reads it, the SOP editions by id, the calendar that its clocks run on, and
 * the people whose names its cards may carry.
 */
export interface BoardFrame {
  me: KnownPerson;
  people: KnownPerson[];
  sops: Record<string, SopDefinition>;
  calendar: OfficeCalendarDefinition;
}

/** What the board's page brings. */
export interface BoardReading {
  snapshot: BoardSnapshot;
  frame: BoardFrame;
}
