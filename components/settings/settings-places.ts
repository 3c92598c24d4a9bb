import { may, type Permission } from '@/lib/sop/permissions';
import type { Actor } from '@/lib/sop/roles';

export interface SettingsPlace {
  href: string;
  /** Key of the place's name in the texts. */
  word: string;
}

const PLACES: readonly (SettingsPlace & { anyOf: readonly Permission[] })[] = [
  { href: '/pengaturan/pengguna', word: 'people', anyOf: ['users.manage'] },
  { href: '/pengaturan/kanal', word: 'channels', anyOf: ['settings.view', 'channels.manage'] },
  { href: '/pengaturan/papan', word: 'board', anyOf: ['settings.view', 'limits.manage'] },
  { href: '/pengaturan/bahasa', word: 'language', anyOf: ['settings.view', 'words.manage'] },
  { href: '/pengaturan/kalender', word: 'calendar', anyOf: ['settings.view'] },
  { href: '/pengaturan/kantor', word: 'office', anyOf: ['settings.view', 'office.manage'] },
  { href: '/pengaturan/sop', word: 'sop', anyOf: ['settings.view'] },
  { href: '/pengaturan/surel', word: 'mail', anyOf: ['office.manage'] },
];

/** The settings pages that an actor may open, in their order. */
export function settingsPlaces(actor: Actor): SettingsPlace[] {
  return PLACES.filter(({ anyOf }) => anyOf.some((right) => may(actor, right))).map(({ href, word }) => ({
    href,
    word,
  }));
}
