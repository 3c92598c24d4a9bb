export const JUDGEMENTS = ['within', 'past'] as const;
export type Judgement = (typeof JUDGEMENTS)[number];

/**
 * Judges the work of one pass through a step by the standard copied into its visits. Work that takes exactly
 * the standard is within it. Null, not judged: no standard, or nobody ever took the work up.
 * @param workMs working ms of all the step's stages in that pass together; null when none was taken up
 */
export function judgePass(workMs: number | null, standardMinutes: number | null): Judgement | null {
  if (workMs === null || standardMinutes === null) return null;
  return workMs <= standardMinutes * 60_000 ? 'within' : 'past';
}
