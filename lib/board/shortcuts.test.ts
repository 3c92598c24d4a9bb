import { describe, expect, it } from 'vitest';
import { type CardPlace, cardToward, SHORTCUTS, shortcutOf } from './shortcuts';

const press = (key: string, held: Partial<{ ctrlKey: boolean; metaKey: boolean; altKey: boolean }> = {}) => ({
  ...{ key, ctrlKey: false, metaKey: false, altKey: false },
  ...held,
});

describe('a key on the board', () => {
  it('does one thing', () => {
    const keys = SHORTCUTS.flatMap((shortcut) => shortcut.keys);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('is told by Ctrl or Command alike, in either case, and not with others held', () => {
    expect(shortcutOf(press('z', { ctrlKey: true }), false)).toBe('undo');
    expect(shortcutOf(press('z', { metaKey: true }), true)).toBe('undo');
    expect(shortcutOf(press('T'), true)).toBe('takeUp');
    expect(shortcutOf(press('t', { ctrlKey: true }), true)).toBeNull();
    expect(shortcutOf(press('t', { altKey: true }), true)).toBeNull();
  });

  it('does nothing to a card when no card has the focus', () => {
    expect(shortcutOf(press('t'), false)).toBeNull();
    expect(shortcutOf(press('ArrowDown'), false)).toBeNull();
    expect(shortcutOf(press('/'), false)).toBe('filter');
  });
});

describe('an arrow', () => {
  const places: CardPlace[] = [
    { id: 'a', column: '1', y: 10 },
    { id: 'b', column: '1', y: 110 },
    { id: 'c', column: '1', y: 210 },
    { id: 'd', column: '2', y: 20 },
    { id: 'e', column: '2', y: 200 },
    { id: 'f', column: '3', y: 10 },
  ];
  it('goes up and down its column and stays at the ends', () => {
    expect(cardToward(places, 'a', 'down')).toBe('b');
    expect(cardToward(places, 'c', 'down')).toBe('c');
    expect(cardToward(places, 'a', 'up')).toBe('a');
    expect(cardToward(places, 'b', 'last')).toBe('c');
    expect(cardToward(places, 'b', 'first')).toBe('a');
  });
  it('goes to the card beside that is most level with it', () => {
    expect(cardToward(places, 'c', 'right')).toBe('e');
    expect(cardToward(places, 'a', 'right')).toBe('d');
    expect(cardToward(places, 'f', 'left')).toBe('d');
    expect(cardToward(places, 'f', 'right')).toBe('f');
  });
  it('stays where a card is not on the screen', () => {
    expect(cardToward(places, 'x', 'down')).toBe('x');
  });
});
