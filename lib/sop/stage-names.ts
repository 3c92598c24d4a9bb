import type { LocalizedText, SopDefinition } from './definition';

/** What each stage of an SOP is called, by its key: all that a page of sentences needs of the definition. */
export function stageNames(sop: SopDefinition): Record<string, LocalizedText> {
  return Object.fromEntries(sop.stages.map((stage) => [stage.key, stage.name]));
}
