import { OFFICE_FIELDS, type OfficeField, type OfficeIdentity } from './office-identity';

/** What of the identity changed: each field with what it was and became. */
export type OfficeChanges = Partial<Record<OfficeField, { from: unknown; to: unknown }>>;

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** The fields in which two identities differ, in the order of the form. */
export function changedFields(from: OfficeIdentity, to: OfficeIdentity): OfficeField[] {
  return OFFICE_FIELDS.filter((field) => !same(from[field], to[field]));
}

/** The changes from one identity to another, as the office's log keeps them. */
export function officeChanges(from: OfficeIdentity, to: OfficeIdentity): OfficeChanges {
  return Object.fromEntries(
    changedFields(from, to).map((field) => [field, { from: from[field], to: to[field] }]),
  );
}

/** What a person's form becomes after somebody else has saved. */
export interface MergedIdentity {
  /** His own fields, and the other's where he had changed nothing. */
  identity: OfficeIdentity;
  /** Fields that the other changed and he had not: they are taken over. */
  taken: OfficeField[];
  /** Fields that both changed, to different values: his own stand, and the other's can be chosen. */
  conflicts: OfficeField[];
}

/** Brings together what a person typed and what another saved meanwhile, both begun from `base`. */
export function mergeIdentity(
  base: OfficeIdentity,
  mine: OfficeIdentity,
  theirs: OfficeIdentity,
): MergedIdentity {
  const touched = changedFields(base, mine);
  const changed = changedFields(base, theirs);
  const taken = changed.filter((field) => !touched.includes(field));
  const conflicts = changed.filter((field) => touched.includes(field) && !same(mine[field], theirs[field]));
  const identity = { ...mine };
  for (const field of taken) Object.assign(identity, { [field]: theirs[field] });
  return { identity, taken, conflicts };
}
