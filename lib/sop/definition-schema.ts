import { z } from 'zod';
import { MOVE_ACTIONS, REQUIREMENTS, STAGE_KINDS } from './flow-words';

const line = z.string().max(300);
const paragraph = z.string().max(2_000);
const lines = z.array(paragraph).max(60);
const performerKeys = z.array(z.string().max(60)).max(20);

const localized = z.strictObject({ id: line, en: line });
export type LocalizedText = z.infer<typeof localized>;

/** Who does something in the SOP: a column of its form, and a role that people of the office hold. */
const performer = z.strictObject({
  key: z
    .string()
    .regex(/^[a-z][A-Za-z0-9-]*$/)
    .max(60),
  name: localized,
});
export type SopPerformer = z.infer<typeof performer>;

/**
 * A row of the SOP's table. `standardMinutes` null: the office has not set one; nothing is judged.
 * `completeness` (kelengkapan) is what must be there before the step begins; null where the SOP names none.
 */
const step = z.strictObject({
  number: z.number().int().min(1).max(99),
  name: localized,
  completeness: paragraph.nullable(),
  standardMinutes: z.number().int().min(0).max(100_000).nullable(),
  perMaterial: z.boolean(),
  output: paragraph.nullable(),
  remark: paragraph.nullable(),
});
export type SopStep = z.infer<typeof step>;

/** A node of the SOP's flow and a place on the board. A story begins in the one with `start`. */
const stage = z.strictObject({
  key: z
    .string()
    .regex(/^[a-z][a-z0-9-]*$/)
    .max(60),
  kind: z.enum(STAGE_KINDS),
  start: z.boolean(),
  step: z.number().int().min(1).max(99).nullable(),
  name: localized,
  performers: performerKeys,
  /** Work here is timed from the moment somebody takes the story up; without it the stay is all wait. */
  takeUp: z.boolean(),
  editableBy: performerKeys,
  onBoard: z.boolean(),
});
export type SopStage = z.infer<typeof stage>;

const transition = z.strictObject({
  from: z.string().max(60),
  to: z.string().max(60),
  action: z.enum(MOVE_ACTIONS),
  performers: performerKeys,
  reason: z.enum(['required', 'optional']),
  requires: z.array(z.enum(REQUIREMENTS)).max(REQUIREMENTS.length),
  /** Source of the move: a clause of the SOP, or why the reading of it needs one. */
  basis: paragraph,
});
export type SopTransition = z.infer<typeof transition>;

/** Dates are words as the form prints them ("Maret 2021"), since not every SOP tells the day. */
const identity = z.strictObject({
  office: line,
  number: z.string().max(60),
  title: line,
  createdOn: line,
  revisedOn: line.nullable(),
  authorisedOn: line,
  authorisedBy: z.strictObject({ position: line, name: line, rank: line, nip: line }),
});
export type SopIdentity = z.infer<typeof identity>;

/**
 * One edition of an SOP: everything that drives board, rights, clocks and the printed form. This is its
 * structure alone, which a draft has too; whether it can be worked by is for `check-definition.ts` to say.
 */
export const sopDefinition = z.strictObject({
  identity,
  legalBasis: lines,
  qualifications: lines,
  relatedSops: lines,
  equipment: lines,
  warning: paragraph,
  records: lines,
  sections: z.array(z.strictObject({ numeral: z.string().max(12), title: line, paragraphs: lines })).max(30),
  procedure: z.array(z.strictObject({ clause: z.string().max(20), text: paragraph })).max(60),
  /** In the order of the form's columns. */
  performers: z.array(performer).max(20),
  steps: z.array(step).max(60),
  stages: z.array(stage).max(60),
  transitions: z.array(transition).max(300),
});
export type SopDefinition = z.infer<typeof sopDefinition>;
