/** Why something was refused. Each code has a sentence in `messages/*.json` under `refusal`. */
export const REFUSAL_CODES = [
  'signInNeeded',
  'noPermission',
  'notFound',
  'invalid',
  'stale',
  'noSuchMove',
  'notYourRole',
  'closed',
  'notTakenUp',
  'heldByAnother',
  'alreadyHeld',
  'alreadyPaused',
  'notPaused',
  'paused',
  'takeUpNotNeeded',
  'reasonMissing',
  'ownMaterial',
  'writerMayNotApprove',
  'sameEvaluator',
  'classificationMissing',
  'titleMissing',
  'summaryMissing',
  'textMissing',
  'altMissing',
  'notApproved',
  'notPublished',
  'alreadyPublished',
  'proofMissing',
  'reportMissing',
  'alreadyReported',
  'notEditableHere',
  'wrongStage',
  'slugTaken',
  'joinSelf',
  'joinStage',
  'joinHasText',
  'joinDifferentSop',
  'fileTooLarge',
  'fileTypeRefused',
  'fileBroken',
  'fileEmpty',
  'tooManyFiles',
  'linkUnsafe',
  'documentInvalid',
  'documentTooLarge',
  'passwordWrong',
  'passwordWeak',
  'emailTaken',
  'lastAdmin',
  'unknownRole',
  'sopLacksStage',
  'sopAlreadyFollowed',
  'sopNotInForce',
  'assigneeMayNot',
  'stageFull',
  'otherLane',
  'viewNameTaken',
  'tooManyViews',
  'nothingToUndo',
  'undoNotYours',
  'undoJoin',
  'undoTooLate',
  'noBrowser',
  'tooManyTries',
] as const;
export type RefusalCode = (typeof REFUSAL_CODES)[number];

/** One reason. `params` fill the sentence: stage and role keys, counts, names. `field` names a form field. */
export interface Refusal {
  code: RefusalCode;
  params?: Record<string, string | number>;
  field?: string;
}

/** Outcome of a business move: expected failures are values and list every reason; bugs throw. */
export type Outcome<T = object> = ({ ok: true } & T) | { ok: false; reasons: Refusal[] };

export function refuse(...reasons: Refusal[]): { ok: false; reasons: Refusal[] } {
  return { ok: false, reasons };
}
