import type { OfferedMove } from '@/lib/sop/assess-move';
import type { SopDefinition } from '@/lib/sop/definition';
import { type Actor, holdsOneOf } from '@/lib/sop/roles';
import type { Material } from './material';

/** A material that waits for its yes or no (SOP 6.1), with what the person looking at it may answer. */
export interface Proposal {
  storyId: string;
  storyNumber: number;
  /** Version of the story on this screen; a decision on an older one is refused. */
  version: number;
  waitingSince: Date;
  material: Material;
  moves: OfferedMove[];
}

/** True for who may say yes or no to proposals at all. */
export function decidesProposals(sop: SopDefinition, actor: Actor): boolean {
  const proposals = new Set(sop.stages.filter(({ kind }) => kind === 'proposal').map(({ key }) => key));
  return sop.transitions.some(({ from, performers }) => proposals.has(from) && holdsOneOf(actor, performers));
}
