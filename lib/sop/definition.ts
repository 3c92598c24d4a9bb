import type { LocalizedText, SopDefinition, SopStage, SopStep, SopTransition } from './definition-schema';

export type * from './definition-schema';
export type { MoveAction, Requirement, StageKind } from './flow-words';

/** What a performer is called; his key where the SOP does not know him. */
export function performerName(sop: SopDefinition, key: string): LocalizedText {
  return sop.performers.find((performer) => performer.key === key)?.name ?? { id: key, en: key };
}

/** What a stage is called; its key where the SOP does not know it, which a draft may name all the same. */
export function stageName(sop: SopDefinition, key: string): LocalizedText {
  return sop.stages.find((stage) => stage.key === key)?.name ?? { id: key, en: key };
}

/** The stage of that key. Throws when the SOP has none: a stored story always stands on one of its own. */
export function stageOf(sop: SopDefinition, key: string): SopStage {
  const found = sop.stages.find((candidate) => candidate.key === key);
  if (!found) throw new Error(`SOP ${sop.identity.number} has no stage "${key}"`);
  return found;
}

/** The stage where hand-in puts a new story. Throws when the SOP marks none, which no authorised one does. */
export function firstStage(sop: SopDefinition): SopStage {
  const found = sop.stages.find((candidate) => candidate.start);
  if (!found) throw new Error(`SOP ${sop.identity.number} has no stage to start in`);
  return found;
}

/** The step a stage belongs to, or null for stages outside the SOP's table. */
export function stepOf(sop: SopDefinition, stageKey: string): SopStep | null {
  const number = stageOf(sop, stageKey).step;
  return sop.steps.find((candidate) => candidate.number === number) ?? null;
}

/** Transitions that leave a stage, in the order of the definition. */
export function transitionsFrom(sop: SopDefinition, stageKey: string): SopTransition[] {
  return sop.transitions.filter((candidate) => candidate.from === stageKey);
}
