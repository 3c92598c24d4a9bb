import { describe, expect, it } from 'vitest';
import {
  type KeyPress,
  SHORTCUT_NAMES,
  SHORTCUTS,
  type Shortcut,
  shortcutOf,
  typesCharacter,
} from './shortcuts';

const press = (key: string, held: Partial<KeyPress> = {}): KeyPress => ({
  ...{ key, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false },
  ...held,
});

describe('the shortcut table', () => {
  it('gives no key two meanings', () => {
    const said = SHORTCUT_NAMES.map((name) => {
      const { key, mod, shift }: Shortcut = SHORTCUTS[name];
      return `${mod ? 'mod ' : ''}${shift ? 'shift ' : ''}${key}`;
    });
    expect(new Set(said).size).toBe(said.length);
  });

  it('takes nothing from the browser but undo, which the page itself has no use for', () => {
    const withMod = SHORTCUT_NAMES.filter((name) => (SHORTCUTS[name] as Shortcut).mod);
    expect(withMod).toEqual(['undo', 'palette']);
    expect(shortcutOf(press('t', { ctrlKey: true }), true)).toBeNull();
    expect(shortcutOf(press('t', { altKey: true }), true)).toBeNull();
    expect(shortcutOf(press('r', { metaKey: true }), true)).toBeNull();
  });
});

describe('a key press', () => {
  it.each([
    ['t', 'takeUp'],
    ['T', 'takeUp'],
    ['/', 'filter'],
    ['ArrowDown', 'down'],
    ['Escape', 'clear'],
  ])('%s is %s', (key, name) => {
    expect(shortcutOf(press(key), true)).toBe(name);
  });

  it('with shift is another key, but a mark is the same however the keyboard makes it', () => {
    expect(shortcutOf(press('X', { shiftKey: true }), true)).toBe('selectTo');
    expect(shortcutOf(press('T', { shiftKey: true }), true)).toBeNull();
    expect(shortcutOf(press('?', { shiftKey: true }), true)).toBe('sheet');
    expect(shortcutOf(press('/', { shiftKey: true }), true)).toBe('filter');
  });

  it('takes back with Ctrl or Cmd', () => {
    expect(shortcutOf(press('z', { ctrlKey: true }), true)).toBe('undo');
    expect(shortcutOf(press('z', { metaKey: true }), true)).toBe('undo');
    expect(shortcutOf(press('z'), true)).toBeNull();
  });

  it('that the link or the drag hears itself is left to them', () => {
    expect(shortcutOf(press('Enter'), true)).toBeNull();
    expect(shortcutOf(press(' '), true)).toBeNull();
  });

  it('that types a character is nothing once these are turned off; the others stay', () => {
    for (const name of SHORTCUT_NAMES) {
      const shortcut: Shortcut = SHORTCUTS[name];
      if (shortcut.native) continue;
      const held = { ctrlKey: shortcut.mod ?? false, shiftKey: shortcut.shift ?? false };
      expect(shortcutOf(press(shortcut.key, held), true)).toBe(name);
      expect(shortcutOf(press(shortcut.key, held), false)).toBe(typesCharacter(shortcut) ? null : name);
    }
  });
});
