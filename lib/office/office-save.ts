import type { Outcome } from '@/lib/sop/refusal';
import type { OfficeIdentity } from './office-identity';

/** The identity as the form has it, and the revision of the row that it was filled in from. */
export interface OfficeSaveRequest {
  revision: number;
  identity: OfficeIdentity;
}

/** What stands in the row now, saved by another since the form was filled in. */
export interface OfficeOfAnother {
  identity: OfficeIdentity;
  revision: number;
  /** The person's name, where it is known. */
  by: string | null;
}

/** A save's end: the identity as it is kept now, or every reason against it; `theirs` when another was first. */
export type OfficeSaveOutcome =
  | Extract<Outcome<{ identity: OfficeIdentity; revision: number }>, { ok: true }>
  | (Extract<Outcome, { ok: false }> & { theirs?: OfficeOfAnother });

export type SaveOffice = (request: OfficeSaveRequest) => Promise<OfficeSaveOutcome>;
