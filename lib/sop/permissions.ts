import type { Actor, Role } from './roles';
import { holdsOneOf, isOfficeRole } from './roles';

/**
 * Who may do what outside the flow of the SOP; what moves a story is in the SOP's transitions.
 * `story.viewAll`: without it a person sees only what came of the materials he handed in.
 * `words.add`: who may come to write a story, under any SOP, may also say which words the office leaves be.
 * `media.manage`: describe, crop, replace and delete files of the library.
 */
export const PERMISSIONS = {
  'board.view': ['contributor', 'webManager', 'kasubag', 'secretary', 'head', 'admin'],
  'material.handIn': ['contributor', 'webManager', 'kasubag', 'secretary'],
  'story.viewAll': ['webManager', 'kasubag', 'secretary', 'head', 'admin'],
  'story.join': ['webManager'],
  'story.arrange': ['webManager', 'kasubag', 'secretary', 'head', 'admin'],
  'story.comment': ['contributor', 'webManager', 'kasubag', 'secretary', 'head', 'admin'],
  'publication.record': ['webManager'],
  'media.view': ['webManager', 'kasubag', 'secretary', 'admin'],
  'media.manage': ['webManager', 'admin'],
  'metrics.view': ['webManager', 'kasubag', 'secretary', 'head', 'admin'],
  'report.view': ['webManager', 'kasubag', 'secretary', 'head', 'admin'],
  'log.view': ['kasubag', 'secretary', 'head', 'admin'],
  'users.manage': ['admin'],
  'channels.manage': ['admin', 'kasubag'],
  'calendar.manage': ['admin', 'kasubag'],
  'office.manage': ['admin'],
  'limits.manage': ['admin', 'kasubag'],
  'words.add': ['webManager', 'kasubag', 'secretary', 'head', 'admin'],
  'words.manage': ['admin', 'kasubag'],
  'sop.draft': ['admin', 'head'],
  'sop.authorise': ['head'],
  'sop.changeOfStory': ['admin', 'head', 'kasubag'],
  'settings.view': ['kasubag', 'secretary', 'head', 'admin'],
} as const satisfies Record<string, readonly Role[]>;

export type Permission = keyof typeof PERMISSIONS;

/**
 * What any performer of an SOP may do whom the office's own roles do not name: see and hand in, work and read.
 * Which stories he may move, and how, his SOP's transitions say.
 */
const OF_ANY_PERFORMER: readonly Permission[] = [
  'board.view',
  'material.handIn',
  'story.viewAll',
  'story.join',
  'story.arrange',
  'story.comment',
  'publication.record',
  'media.view',
  'media.manage',
  'words.add',
  'metrics.view',
  'report.view',
];

/** True when one of the actor's roles carries the permission. */
export function may(actor: Actor, permission: Permission): boolean {
  if (holdsOneOf(actor, PERMISSIONS[permission])) return true;
  return OF_ANY_PERFORMER.includes(permission) && actor.roles.some((role) => !isOfficeRole(role));
}
