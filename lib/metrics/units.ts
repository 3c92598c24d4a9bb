import type { LocalizedText, SopDefinition, SopStage } from '@/lib/sop/definition';
import { evaluationsBefore } from '@/lib/sop/requirements';

/**
 * What one row of the figures measures: a step of the SOP with its stages, or a stage that belongs to no
 * step (proposal, reporting). Its key is the step's number or the stage's key; the two never clash.
 */
export interface SopUnit {
  key: string;
  step: number | null;
  name: LocalizedText;
  stages: SopStage[];
  standardMinutes: number | null;
  perMaterial: boolean;
}

/** The unit that a visit's time counts towards. */
export function unitKey(visit: { step: number | null; stage: string }): string {
  return visit.step === null ? visit.stage : String(visit.step);
}

/** The units of an SOP in the order of its flow; end stages take no time and are none. */
export function unitsOf(sop: SopDefinition): SopUnit[] {
  const units = new Map<string, SopUnit>();
  for (const stage of sop.stages) {
    if (stage.kind === 'end') continue;
    const key = unitKey({ step: stage.step, stage: stage.key });
    const known = units.get(key);
    if (known) {
      known.stages.push(stage);
      continue;
    }
    const step = sop.steps.find((candidate) => candidate.number === stage.step);
    units.set(key, {
      key,
      step: stage.step,
      name: step?.name ?? stage.name,
      stages: [stage],
      standardMinutes: step?.standardMinutes ?? null,
      perMaterial: step?.perMaterial ?? false,
    });
  }
  return [...units.values()];
}

/**
 * Evaluation stages that judge the text before it is published, and among them those whose "ya" ends the
 * evaluation: it leads to a stage that publishes. An evaluation that only lets work begin is none of them.
 */
export function textEvaluations(sop: SopDefinition): { all: string[]; final: string[] } {
  const publishing = sop.stages.filter(({ kind }) => kind === 'publishing').map(({ key }) => key);
  const all = [...new Set(publishing.flatMap((key) => evaluationsBefore(sop, key)))];
  const final = sop.transitions
    .filter(({ from, to, action }) => action === 'approve' && all.includes(from) && publishing.includes(to))
    .map(({ from }) => from);
  return { all, final };
}
