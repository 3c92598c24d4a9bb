import type { SopDefinition } from './definition';
import type { DefinitionPath } from './edit-list';
import { type Outcome, refuse } from './refusal';
import { storable } from './stored-text';

/** Far above any SOP that fits on paper: that of four sectors takes 20 KB. */
export const DEFINITION_FILE_BYTES = 500_000;

/** A definition as one JSON file that an editor can check by its schema, and that `readDefinitionFile` reads. */
export function definitionFile(definition: SopDefinition, schemaAddress: string): string {
  return `${JSON.stringify({ $schema: schemaAddress, ...definition }, null, 2)}\n`;
}

/**
 * What a JSON file says, its `$schema` aside. Refused: `sopFileTooLarge`, `sopFileNotJson`, `sopFileNoObject`;
 * the structure is for `sopDefinition` to check.
 */
export function readDefinitionFile(text: string): Outcome<{ value: Record<string, unknown> }> {
  if (new TextEncoder().encode(text).length > DEFINITION_FILE_BYTES) {
    return refuse({ code: 'sopFileTooLarge', params: { limit: `${DEFINITION_FILE_BYTES / 1_000} KB` } });
  }
  let parsed: unknown;
  try {
    parsed = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return refuse({ code: 'sopFileNotJson' });
  }
  if (parsed === null || typeof parsed !== 'object' || Array.isArray(parsed)) {
    return refuse({ code: 'sopFileNoObject' });
  }
  const { $schema: _, ...value } = parsed as Record<string, unknown>;
  return { ok: true, value };
}

/** Where texts hold what a database cannot keep: NUL, or half of a surrogate pair. */
export function unstorablePlaces(value: unknown, path: DefinitionPath = []): DefinitionPath[] {
  if (typeof value === 'string') return storable(value) === value ? [] : [path];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, part]) =>
    unstorablePlaces(part, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

/** The definition with every text made fit for a database. */
export function storableDefinition(definition: SopDefinition): SopDefinition {
  const fit = (value: unknown): unknown => {
    if (typeof value === 'string') return storable(value);
    if (Array.isArray(value)) return value.map(fit);
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, fit(part)]));
  };
  return fit(definition) as SopDefinition;
}
