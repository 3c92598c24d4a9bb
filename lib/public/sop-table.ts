import type { SopDefinition, SopStage, SopStep } from '@/lib/sop/definition';

/** How a performer takes part in a step: by doing the work, or by deciding on it. */
export type StepPart = 'performs' | 'decides';

/** A row of the SOP's table with who takes part in it. */
export interface StepRow {
  step: SopStep;
  parts: Record<string, StepPart>;
}

/** The SOP's table as printed: its performer columns in the SOP's order, and a row for each step. */
export function sopTable(sop: SopDefinition): { performers: string[]; rows: StepRow[] } {
  const taking = new Set<string>();
  const rows = sop.steps.map((step) => {
    const parts: Record<string, StepPart> = {};
    for (const stage of sop.stages.filter((each) => each.step === step.number)) {
      for (const performer of stage.performers) {
        taking.add(performer);
        parts[performer] = stage.kind === 'evaluation' ? 'decides' : 'performs';
      }
    }
    return { step, parts };
  });
  return { performers: sop.performers.map(({ key }) => key).filter((key) => taking.has(key)), rows };
}

/** The stages in the order of the definition: those of the way first, then the ends beside it. */
export function flowStages(sop: SopDefinition): SopStage[] {
  return [...sop.stages.filter((stage) => stage.onBoard), ...sop.stages.filter((stage) => !stage.onBoard)];
}
