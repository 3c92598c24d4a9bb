import { sameJson } from '@/lib/editor/same-json';
import type { SopDefinition } from './definition';

interface Text {
  note: string;
  definition: SopDefinition;
}

/** What is merged as one: steps, stages and moves name each other, so that two halves would not fit. */
const FLOW = ['performers', 'steps', 'stages', 'transitions'] as const;

/**
 * Two drafts that began as one, put together part by part: who alone changed a part is followed. Null when both
 * changed the same part.
 */
export function mergeDrafts(base: Text, mine: Text, theirs: Text): Text | null {
  const units = unitsOf(base.definition);
  const merged: Record<string, unknown> = {};
  for (const keys of [...units, ['note']]) {
    const part = (text: Text) => keys.map((key) => ({ ...text.definition, note: text.note })[key as 'note']);
    const iChanged = !sameJson(part(base), part(mine));
    const theyChanged = !sameJson(part(base), part(theirs));
    if (iChanged && theyChanged && !sameJson(part(mine), part(theirs))) return null;
    part(iChanged ? mine : theirs).forEach((value, at) => {
      merged[keys[at] as string] = value;
    });
  }
  const { note, ...definition } = merged;
  return { note: note as string, definition: definition as SopDefinition };
}

function unitsOf(definition: SopDefinition): string[][] {
  const flow: readonly string[] = FLOW;
  const singles = Object.keys(definition).filter((key) => !flow.includes(key));
  return [...singles.map((key) => [key]), [...FLOW]];
}
