import { newId } from '@/components/ui/new-id';
import type { AttachedFile } from '@/lib/material/material';
import type { Sector, StoryKind } from '@/lib/sop/vocabulary';

export interface LinkRow {
  key: string;
  value: string;
}

/** The form of hand-in as typed, with the files that have arrived. */
export interface HandInDraft {
  /** Names this hand-in, so that sending it twice hands in once. */
  id: string;
  title: string;
  text: string;
  sector: Sector | null;
  kind: StoryKind;
  source: string;
  links: LinkRow[];
  wantedOn: string;
  files: readonly AttachedFile[];
  /** The file whose text becomes the story's; `titleTaken` when the title was filled from its heading. */
  textFrom: { fileId: string; titleTaken: boolean } | null;
}

export function newLinkRow(value = ''): LinkRow {
  return { key: newId(), value };
}

/** What the form shows before the browser has said whether a draft was kept. */
export const BLANK_DRAFT: HandInDraft = {
  id: '',
  title: '',
  text: '',
  sector: null,
  kind: 'news',
  source: '',
  links: [],
  wantedOn: '',
  files: [],
  textFrom: null,
};

export function emptyDraft(): HandInDraft {
  return { ...BLANK_DRAFT, id: newId() };
}

/** True when somebody has typed or uploaded something worth keeping. */
export function isWorthKeeping(draft: HandInDraft): boolean {
  const typed = [
    draft.title,
    draft.text,
    draft.source,
    draft.wantedOn,
    ...draft.links.map((link) => link.value),
  ];
  return typed.some((value) => value.trim() !== '') || draft.files.length > 0 || draft.sector !== null;
}

const keyOf = (personId: string) => `redaksi:bahan-baru:${personId}`;

/** The draft this person left on this device, or null. A draft of an older shape is taken as far as it fits. */
export function keptDraft(personId: string): HandInDraft | null {
  try {
    const kept = JSON.parse(localStorage.getItem(keyOf(personId)) ?? 'null') as Partial<HandInDraft> | null;
    if (!kept) return null;
    const draft = { ...emptyDraft(), ...kept };
    return Array.isArray(draft.links) && Array.isArray(draft.files) && isWorthKeeping(draft) ? draft : null;
  } catch {
    return null;
  }
}

/** Keeps the draft on this device; a browser that forbids it (private mode, full) loses nothing but this. */
export function keepDraft(personId: string, draft: HandInDraft): void {
  try {
    if (isWorthKeeping(draft)) localStorage.setItem(keyOf(personId), JSON.stringify(draft));
    else localStorage.removeItem(keyOf(personId));
  } catch {
    // The form itself still holds what was typed.
  }
}

/** The file that the story's text comes from, as long as it is among the files. */
export function textFile({ textFrom }: HandInDraft, files: readonly AttachedFile[]): AttachedFile | null {
  return files.find((file) => file.id === textFrom?.fileId) ?? null;
}

export function forgetDraft(personId: string): void {
  try {
    localStorage.removeItem(keyOf(personId));
  } catch {
    // Nothing was kept either.
  }
}
