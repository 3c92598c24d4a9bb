import type { SopDefinition } from '@/lib/sop/definition';
import type { Outcome } from '@/lib/sop/refusal';
import type { Authorisation, DraftSave, DraftSaved, DraftState } from '@/lib/sop/sop-draft';

export interface DraftActions {
  saveDraft: (save: DraftSave) => Promise<DraftSaved>;
  discardDraft: (draft: { draftId: string }) => Promise<Outcome>;
  authoriseSop: (wish: Authorisation) => Promise<Outcome<{ number: string; edition: number }>>;
}

export interface EditorProps {
  draftId: string;
  userId: string;
  server: DraftState;
  inForce: { id: string; number: string; edition: number; definition: SopDefinition } | null;
  mayAuthorise: boolean;
  /** The draft began from a version that is no longer in force. */
  outdated: boolean;
  heldRoles: readonly string[];
  /** Stories under way, which all stay on their version. */
  openStories: number;
  /** Edition that the draft would get, by the number of its SOP. */
  editions: Readonly<Record<string, number>>;
  /** Today's local date, 'YYYY-MM-DD'. */
  today: string;
  /** Who would sign when no version is in force yet. */
  person: { name: string; position: string };
  actions: DraftActions;
}
