import type { SopDefinition } from './definition';
import type { Outcome } from './refusal';

export const DRAFT_NOTE_LENGTH = 500;

/** A draft as it stands on the server. `revision` rises with every save. */
export interface DraftState {
  revision: number;
  note: string;
  definition: SopDefinition;
  /** When it was changed last, and by whom. */
  changedAt: Date;
  changedBy: string | null;
}

export interface DraftSave {
  draftId: string;
  /** The revision that the text is based on. */
  revision: number;
  note: string;
  definition: SopDefinition;
}

/** Answer to a save; `theirs` is there when somebody else saved since. */
export type DraftSaved =
  | { ok: true; revision: number; changedAt: Date }
  | { ok: false; reasons: Extract<Outcome, { ok: false }>['reasons']; theirs?: DraftState };

/** Who puts his name under a version, and the day as 'YYYY-MM-DD'. */
export interface Authorisation {
  draftId: string;
  revision: number;
  authorisedOn: string;
  position: string;
  name: string;
  rank: string;
  nip: string;
}
