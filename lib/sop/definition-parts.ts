/** The parts of a definition as people draft and compare it. */
export const DEFINITION_PARTS = [
  'identity',
  'texts',
  'performers',
  'steps',
  'stages',
  'transitions',
] as const;
export type DefinitionPart = (typeof DEFINITION_PARTS)[number];

/** Lists of lines among the texts of the form. */
export const LINE_LISTS = ['legalBasis', 'qualifications', 'relatedSops', 'equipment', 'records'] as const;
export type LineList = (typeof LINE_LISTS)[number];

/** Every list and block of a definition by the key it has there. */
export type DefinitionList =
  | 'identity'
  | LineList
  | 'warning'
  | 'sections'
  | 'procedure'
  | 'performers'
  | 'steps'
  | 'stages'
  | 'transitions';

/** The part in which a path of a definition is drafted. */
export function partOfPath(path: readonly (string | number)[]): DefinitionPart {
  const head = path[0];
  return DEFINITION_PARTS.find((part) => part === head) ?? 'texts';
}
