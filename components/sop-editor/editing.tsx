'use client';

import { createContext, use } from 'react';
import type { SopDefinition } from '@/lib/sop/definition';
import { type DefinitionPath, valueAt } from '@/lib/sop/edit-list';
import type { SopFault } from '@/lib/sop/sop-fault';

/** What the parts of the editor work on. */
export interface Editing {
  sop: SopDefinition;
  set: (path: DefinitionPath, value: unknown) => void;
  change: (edit: (sop: SopDefinition) => SopDefinition) => void;
  /** Takes something out and says so, with a way back. */
  remove: (edit: (sop: SopDefinition) => SopDefinition, name: string) => void;
  faults: readonly SopFault[];
  /** Which item of a list is open, from 0; one at a time. */
  open: Readonly<Record<string, number | null>>;
  setOpen: (list: string, at: number | null) => void;
  /** Puts the keyboard on a place once it is drawn. */
  focus: (id: string) => void;
}

const EditingContext = createContext<Editing | null>(null);
export const EditingProvider = EditingContext.Provider;

export function useEditing(): Editing {
  const editing = use(EditingContext);
  if (!editing) throw new Error('Used outside the SOP editor');
  return editing;
}

/** The id of the element that holds a place of the definition. */
export function placeId(path: DefinitionPath): string {
  return `sop-${path.join('-')}`;
}

/** The id of the element that holds the moves which leave a stage, by the stage's place. */
export function waysId(stage: number): string {
  return `sop-ways-${stage}`;
}

/** What stands at a place, and how to change it. */
export function useValue<T>(path: DefinitionPath): [T, (value: T) => void] {
  const { sop, set } = useEditing();
  return [valueAt(sop, path) as T, (value) => set(path, value)];
}

/** How many faults lie at a place or below it. */
export function countFaults(faults: readonly SopFault[], path: DefinitionPath): number {
  return faults.filter((fault) => path.every((key, at) => fault.path[at] === key)).length;
}

/** Puts the keyboard on a place, or on the nearest one around it. False when nothing of it is drawn. */
export function focusPlace(id: string): boolean {
  for (let wanted = id; wanted.includes('-'); wanted = wanted.slice(0, wanted.lastIndexOf('-'))) {
    const found = document.getElementById(wanted);
    const target = found?.matches('input, textarea, select, button')
      ? found
      : found?.querySelector<HTMLElement>('input, textarea, select, button:not(:disabled)');
    if (!target || target.matches(':disabled')) continue;
    target.scrollIntoView({ block: 'center' });
    target.focus({ preventScroll: true });
    return true;
  }
  return false;
}
