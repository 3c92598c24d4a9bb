import { type SopDefinition, stageOf } from '@/lib/sop/definition';

/** Where a material stands, in the four words its contributor asks in. */
export const MATERIAL_STANDINGS = ['awaiting', 'working', 'ended', 'declined'] as const;
export type MaterialStanding = (typeof MATERIAL_STANDINGS)[number];

/** The standing that a stage of an SOP means for the materials of a story in it. */
export function materialStanding(sop: SopDefinition, stageKey: string): MaterialStanding {
  const { kind } = stageOf(sop, stageKey);
  if (kind === 'proposal') return 'awaiting';
  if (kind !== 'end') return 'working';
  const declined = sop.transitions.some(
    (transition) => transition.action === 'decline' && transition.to === stageKey,
  );
  return declined ? 'declined' : 'ended';
}

/** Keys of the SOP's stages that mean the standing. */
export function stagesOfStanding(sop: SopDefinition, standing: MaterialStanding): string[] {
  return sop.stages.map((stage) => stage.key).filter((key) => materialStanding(sop, key) === standing);
}
