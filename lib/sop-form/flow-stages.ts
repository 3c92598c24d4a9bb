import type { SopDefinition, SopStage } from '@/lib/sop/definition';

/** The stages in the order of the definition: those of the way first, then the ends beside it. */
export function flowStages(sop: SopDefinition): SopStage[] {
  return [...sop.stages.filter((stage) => stage.onBoard), ...sop.stages.filter((stage) => !stage.onBoard)];
}
