/** The roles that permissions name one by one. An SOP may have other performers; their keys are roles too. */
export const ROLES = ['contributor', 'webManager', 'kasubag', 'secretary', 'head', 'admin'] as const;
export type Role = (typeof ROLES)[number];

/** True for the roles above, false for the key of another SOP's performer. */
export function isOfficeRole(role: string): role is Role {
  return (ROLES as readonly string[]).includes(role);
}

/** Whoever acts: the id of the user's row and the roles that row holds now. */
export interface Actor {
  id: string;
  roles: readonly string[];
}

/** True when the actor holds at least one of the named roles. */
export function holdsOneOf(actor: Actor, roles: readonly string[]): boolean {
  return actor.roles.some((role) => roles.includes(role));
}
