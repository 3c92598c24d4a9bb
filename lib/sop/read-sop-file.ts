import type { SopDefinition } from './definition';
import type { DefinitionPath } from './edit-list';
import { type Outcome, refuse } from './refusal';
import { storable } from './stored-text';

/** Far above any SOP that fits on paper: that of four sectors takes 20 KB. */
export const SOP_FILE_BYTES = 500_000;

/**
 * What a file says that should hold an SOP, or why it is none: `sopFileTooLarge`, `sopFileNotJson`,
 * `sopFileNoObject`. Its structure is for `sopFile` to check.
 */
export function readSopFile(text: string): Outcome<{ value: object }> {
  if (new TextEncoder().encode(text).length > SOP_FILE_BYTES) {
    return refuse({ code: 'sopFileTooLarge', params: { limit: `${SOP_FILE_BYTES / 1_000} KB` } });
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
  return { ok: true, value: parsed };
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
  const cleaned = (value: unknown): unknown => {
    if (typeof value === 'string') return storable(value);
    if (Array.isArray(value)) return value.map(cleaned);
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, cleaned(part)]));
  };
  return cleaned(definition) as SopDefinition;
}
