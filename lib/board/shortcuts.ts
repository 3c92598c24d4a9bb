/** What a key does on the board; the handler and the sheet of shortcuts are both made from this table. */
export interface Shortcut {
  group: 'walk' | 'card' | 'select' | 'board';
  /** `KeyboardEvent.key`, letters small. */
  key: string;
  /** With Ctrl or Cmd. */
  mod?: true;
  /** Left out: whichever way the keyboard makes the character. */
  shift?: boolean;
  /** Handled by the link or the drag itself; listed for the sheet alone. */
  native?: true;
}

const letter = (group: Shortcut['group'], key: string): Shortcut => ({ group, key, shift: false });

export const SHORTCUTS = {
  up: { group: 'walk', key: 'ArrowUp', shift: false },
  down: { group: 'walk', key: 'ArrowDown', shift: false },
  left: { group: 'walk', key: 'ArrowLeft', shift: false },
  right: { group: 'walk', key: 'ArrowRight', shift: false },
  first: { group: 'walk', key: 'Home' },
  last: { group: 'walk', key: 'End' },
  open: { group: 'card', key: 'Enter', native: true },
  lift: { group: 'card', key: ' ', native: true },
  takeUp: letter('card', 't'),
  sendOn: letter('card', 's'),
  sendBack: letter('card', 'k'),
  pause: letter('card', 'j'),
  evaluate: letter('card', 'e'),
  assign: letter('card', 'a'),
  priority: letter('card', 'p'),
  labels: letter('card', 'l'),
  wantedOn: letter('card', 'w'),
  select: letter('select', 'x'),
  selectTo: { group: 'select', key: 'x', shift: true },
  clear: { group: 'select', key: 'Escape' },
  filter: { group: 'board', key: '/' },
  handIn: letter('board', 'n'),
  undo: { group: 'board', key: 'z', mod: true, shift: false },
  palette: { group: 'board', key: 'k', mod: true, native: true },
  sheet: { group: 'board', key: '?' },
} as const satisfies Record<string, Shortcut>;
export type ShortcutName = keyof typeof SHORTCUTS;

export const SHORTCUT_NAMES = Object.keys(SHORTCUTS) as ShortcutName[];
export const SHORTCUT_GROUPS = ['walk', 'card', 'select', 'board'] as const;

export interface KeyPress {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  shiftKey: boolean;
}

/** True for a key that types a character: these can be turned off (WCAG 2.1.4). */
export function typesCharacter({ key, mod }: Shortcut): boolean {
  return key.length === 1 && key !== ' ' && !mod;
}

/**
 * The shortcut that a key press is, or null.
 * @param characters false when the person turned the keys that type a character off
 */
export function shortcutOf(press: KeyPress, characters: boolean): ShortcutName | null {
  if (press.altKey) return null;
  const mod = press.ctrlKey || press.metaKey;
  const key = press.key.length === 1 ? press.key.toLowerCase() : press.key;
  const found = SHORTCUT_NAMES.find((name) => {
    const shortcut: Shortcut = SHORTCUTS[name];
    if (shortcut.native || shortcut.key !== key || (shortcut.mod ?? false) !== mod) return false;
    if (shortcut.shift !== undefined && shortcut.shift !== press.shiftKey) return false;
    return characters || !typesCharacter(shortcut);
  });
  return found ?? null;
}
