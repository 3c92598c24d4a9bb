import { z } from 'zod';

const localized = z.object({ id: z.string().min(1), en: z.string().min(1) });
export type LocalizedText = z.infer<typeof localized>;

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

/** A row of the SOP's table. `standardMinutes` null: the office has not set one; nothing is judged. */
const step = z.object({
  number: z.number().int().positive(),
  name: localized,
  standardMinutes: z.number().int().positive().nullable(),
  perMaterial: z.boolean(),
  output: z.string().nullable(),
  remark: z.string().nullable(),
});
export type SopStep = z.infer<typeof step>;

/** A node of the SOP's flow and a place on the board. */
const stage = z.object({
  key: z.string().regex(/^[a-z][a-z-]*$/),
  kind: z.enum(STAGE_KINDS),
  step: z.number().int().positive().nullable(),
  name: localized,
  performers: z.array(z.string()),
  /** Work here is timed from the moment somebody takes the story up; without it the stay is all wait. */
  takeUp: z.boolean(),
  editableBy: z.array(z.string()),
  onBoard: z.boolean(),
});
export type SopStage = z.infer<typeof stage>;

const transition = z.object({
  from: z.string(),
  to: z.string(),
  action: z.enum(MOVE_ACTIONS),
  performers: z.array(z.string()).min(1),
  reason: z.enum(['required', 'optional']),
  requires: z.array(z.enum(REQUIREMENTS)),
  /** Source of the move: a clause of the SOP, or why the reading of it needs one. */
  basis: z.string(),
});
export type SopTransition = z.infer<typeof transition>;

const identity = z.object({
  office: z.string(),
  number: z.string(),
  title: z.string(),
  createdOn: z.string(),
  revisedOn: z.string().nullable(),
  authorisedOn: z.string(),
  authorisedBy: z.object({ position: z.string(), name: z.string(), rank: z.string(), nip: z.string() }),
});

/** One authorised edition of an SOP: everything that drives board, rights, clocks and the printed form. */
export const sopDefinition = z.object({
  identity,
  legalBasis: z.array(z.string()),
  qualifications: z.array(z.string()),
  relatedSops: z.array(z.string()),
  equipment: z.array(z.string()),
  warning: z.string(),
  records: z.array(z.string()),
  sections: z.array(z.object({ numeral: z.string(), title: z.string(), paragraphs: z.array(z.string()) })),
  procedure: z.array(z.object({ clause: z.string(), text: z.string() })),
  performerNames: z.record(z.string(), localized),
  steps: z.array(step),
  stages: z.array(stage),
  transitions: z.array(transition),
});
export type SopDefinition = z.infer<typeof sopDefinition>;

/** The stage of that key. Throws when the SOP has none: a stored story always stands on one of its own. */
export function stageOf(sop: SopDefinition, key: string): SopStage {
  const found = sop.stages.find((candidate) => candidate.key === key);
  if (!found) throw new Error(`SOP ${sop.identity.number} has no stage "${key}"`);
  return found;
}

/** The stage where hand-in puts a new story: the SOP's one proposal stage. */
export function firstStage(sop: SopDefinition): SopStage {
  const found = sop.stages.find((candidate) => candidate.kind === 'proposal');
  if (!found) throw new Error(`SOP ${sop.identity.number} has no proposal stage`);
  return found;
}

/** The step a stage belongs to, or null for stages outside the SOP's table. */
export function stepOf(sop: SopDefinition, stageKey: string): SopStep | null {
  const number = stageOf(sop, stageKey).step;
  return sop.steps.find((candidate) => candidate.number === number) ?? null;
}

/** Transitions that leave a stage, in the order of the definition. */
export function transitionsFrom(sop: SopDefinition, stageKey: string): SopTransition[] {
  return sop.transitions.filter((candidate) => candidate.from === stageKey);
}
