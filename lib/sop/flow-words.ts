export const STAGE_KINDS = ['proposal', 'work', 'evaluation', 'publishing', 'reporting', 'end'] as const;
export type StageKind = (typeof STAGE_KINDS)[number];

/** A move that leaves a stage. What happens inside one (take up, pause, publish) is not a move. */
export const MOVE_ACTIONS = ['approve', 'decline', 'advance', 'sendBack', 'acknowledge', 'join'] as const;
export type MoveAction = (typeof MOVE_ACTIONS)[number];

/** Conditions a transition may ask for; each is checked in `requirements.ts`. */
export const REQUIREMENTS = [
  'notOwnMaterial',
  'fourEyes',
  'classified',
  'title',
  'summary',
  'text',
  'altText',
  'approvedRevision',
  'publishedOnSite',
  'proofWhereNeeded',
  'reported',
] as const;
export type Requirement = (typeof REQUIREMENTS)[number];
