import type { Channel } from './vocabulary';

/** A "ya" by an evaluator; it holds for the content version it was given to and no other. */
export interface Approval {
  stage: string;
  by: string;
  contentVersion: number;
}

/** What the rules need to know of a story; read in the same transaction as the move they judge. */
export interface StoryFacts {
  stage: string;
  /** Distinct users who handed in the story's materials. */
  handedInBy: readonly string[];
  /** Distinct users who ever saved content of the story. */
  writers: readonly string[];
  visit: { takenUpBy: string | null; takenUpAt: Date | null; pausedAt: Date | null } | null;
  content: {
    version: number;
    title: string;
    summary: string;
    hasText: boolean;
    picturesWithoutAlt: number;
    /** Findings to be mended before the evaluation; not there where the office does not ask, or nobody counted. */
    toMend?: number;
    sector: string | null;
    kind: string | null;
  };
  approvals: readonly Approval[];
  publications: readonly { channel: Channel; needsProof: boolean; hasProof: boolean }[];
  /** The content version that the public reads now, null before the site publication. */
  publishedContentVersion: number | null;
  reportedAt: Date | null;
}

/** Approvals that still hold: those given to the content as it is now. */
export function standingApprovals(story: StoryFacts): Approval[] {
  return story.approvals.filter((approval) => approval.contentVersion === story.content.version);
}
