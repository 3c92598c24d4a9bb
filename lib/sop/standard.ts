import { type SopDefinition, stepOf } from './definition';

/** A standard as copied into a visit on entry, so that a later SOP never rewrites history. */
export interface VisitStandard {
  step: number | null;
  /** Minutes of work allowed to the step in one pass; null where the SOP sets none. */
  minutes: number | null;
}

/**
 * The standard of a visit to `stageKey` by a story of so many materials.
 * "60 menit untuk satu bahan": a per-material step allows its minutes once for each.
 */
export function visitStandard(sop: SopDefinition, stageKey: string, materials: number): VisitStandard {
  const step = stepOf(sop, stageKey);
  if (!step) return { step: null, minutes: null };
  if (step.standardMinutes === null) return { step: step.number, minutes: null };
  const times = step.perMaterial ? Math.max(1, materials) : 1;
  return { step: step.number, minutes: step.standardMinutes * times };
}
