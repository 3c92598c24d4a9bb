import type { Actor, Role } from './roles';
import { holdsOneOf } from './roles';

/**
 * Who may do what outside the flow of the SOP; what moves a story is in the SOP's transitions.
 * `story.viewAll`: without it a person sees only what came of the materials he handed in.
 */
export const PERMISSIONS = {
  'board.view': ['contributor', 'webManager', 'kasubag', 'secretary', 'head', 'admin'],
  'material.handIn': ['contributor', 'webManager', 'kasubag', 'secretary'],
  'story.viewAll': ['webManager', 'kasubag', 'secretary', 'head', 'admin'],
  'story.join': ['webManager'],
  'publication.record': ['webManager'],
  'media.view': ['webManager', 'kasubag', 'secretary', 'admin'],
  'metrics.view': ['webManager', 'kasubag', 'secretary', 'head', 'admin'],
  'report.view': ['webManager', 'kasubag', 'secretary', 'head', 'admin'],
  'log.view': ['kasubag', 'secretary', 'head', 'admin'],
  'users.manage': ['admin'],
  'channels.manage': ['admin', 'kasubag'],
  'settings.view': ['kasubag', 'secretary', 'head', 'admin'],
} as const satisfies Record<string, readonly Role[]>;

export type Permission = keyof typeof PERMISSIONS;

/** True when one of the actor's roles carries the permission. */
export function may(actor: Actor, permission: Permission): boolean {
  return holdsOneOf(actor, PERMISSIONS[permission]);
}
