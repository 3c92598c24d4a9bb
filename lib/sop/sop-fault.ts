/** Why an SOP cannot be worked by. Each code has a sentence in `messages/*.json` under `sopFault`. */
export const SOP_FAULT_CODES = [
  'textMissing',
  'sameKeyTwice',
  'unknownStage',
  'unknownStep',
  'unknownPerformer',
  'stepTwice',
  'stepWithoutStage',
  'zeroStandard',
  'stageWithoutPerformer',
  'moveWithoutPerformer',
  'moverNotPerformer',
  'publishingMismatch',
  'reportingMismatch',
  'noStart',
  'twoStarts',
  'startIsEnd',
  'noEnd',
  'unreachable',
  'deadEnd',
  'neverEnds',
  'endHasWayOut',
  'noYes',
  'noWayBack',
  'leadsToItself',
  'moveTwice',
] as const;
export type SopFaultCode = (typeof SOP_FAULT_CODES)[number];

/**
 * One fault: the place of it in the definition (`['steps', 3, 'standardMinutes']`) and what fills its
 * sentence. `name` is the Indonesian name of the stage, step or performer concerned.
 */
export interface SopFault {
  code: SopFaultCode;
  path: (string | number)[];
  params?: Record<string, string | number>;
}
