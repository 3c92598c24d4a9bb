/** The roles this office knows. A SOP definition may name others; permissions are given to these. */
export const ROLES = ['contributor', 'webManager', 'kasubag', 'secretary', 'head', 'admin'] as const;
export type Role = (typeof ROLES)[number];

/** Whoever acts: the id of the user's row and the roles that row holds now. */
export interface Actor {
  id: string;
  roles: readonly string[];
}

/** True when the actor holds at least one of the named roles. */
export function holdsOneOf(actor: Actor, roles: readonly string[]): boolean {
  return actor.roles.some((role) => roles.includes(role));
}
