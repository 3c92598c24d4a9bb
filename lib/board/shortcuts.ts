/** What a key does on the board. `card`: to the card that has the focus. */
export const SHORTCUTS = [
  { id: 'down', scope: 'card', keys: ['ArrowDown'] },
  { id: 'up', scope: 'card', keys: ['ArrowUp'] },
  { id: 'right', scope: 'card', keys: ['ArrowRight'] },
  { id: 'left', scope: 'card', keys: ['ArrowLeft'] },
  { id: 'first', scope: 'card', keys: ['Home'] },
  { id: 'last', scope: 'card', keys: ['End'] },
  { id: 'takeUp', scope: 'card', keys: ['t'] },
  { id: 'sendOn', scope: 'card', keys: ['s'] },
  { id: 'sendBack', scope: 'card', keys: ['k'] },
  { id: 'pause', scope: 'card', keys: ['j'] },
  { id: 'materials', scope: 'card', keys: ['b'] },
  { id: 'clock', scope: 'card', keys: ['w'] },
  { id: 'filter', scope: 'board', keys: ['/'] },
  { id: 'handIn', scope: 'board', keys: ['n'] },
  { id: 'undo', scope: 'board', keys: ['mod+z'] },
  { id: 'help', scope: 'board', keys: ['?'] },
] as const satisfies readonly { id: string; scope: 'card' | 'board'; keys: readonly string[] }[];

export type Shortcut = (typeof SHORTCUTS)[number];
export type ShortcutId = Shortcut['id'];

/** As much of a key press as tells a shortcut. */
export interface KeyPress {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
}

/** The name of a pressed key as the table has it: 'mod' stands for Ctrl or Command. */
export function pressedKey({ key, ctrlKey, metaKey, altKey }: KeyPress): string {
  const named = key.length === 1 ? key.toLowerCase() : key;
  return `${altKey ? 'alt+' : ''}${ctrlKey || metaKey ? 'mod+' : ''}${named}`;
}

/** The shortcut of a key press, or null. One of a card is none while no card has the focus. */
export function shortcutOf(press: KeyPress, onCard: boolean): ShortcutId | null {
  const pressed = pressedKey(press);
  const found = SHORTCUTS.find(({ keys }) => (keys as readonly string[]).includes(pressed));
  return found && (found.scope === 'board' || onCard) ? found.id : null;
}

/** A card's place on the screen. */
export interface CardPlace {
  id: string;
  column: string;
  /** Height of its middle. */
  y: number;
}

export type Direction = 'down' | 'up' | 'right' | 'left' | 'first' | 'last';

/**
 * The card that an arrow leads to: the next of its column, or in the nearest column that has any the one most
 * level with it. The card itself where there is none.
 * @param places in the order of reading: column by column, each from above
 */
export function cardToward(places: readonly CardPlace[], id: string, direction: Direction): string {
  const here = places.find((place) => place.id === id);
  if (!here) return id;
  const column = places.filter((place) => place.column === here.column);
  const at = column.indexOf(here);
  switch (direction) {
    case 'down':
      return column[at + 1]?.id ?? id;
    case 'up':
      return column[at - 1]?.id ?? id;
    case 'first':
      return column[0]?.id ?? id;
    case 'last':
      return column.at(-1)?.id ?? id;
    case 'left':
    case 'right': {
      const columns = [...new Set(places.map((place) => place.column))];
      const beside = columns[columns.indexOf(here.column) + (direction === 'right' ? 1 : -1)];
      const level = places
        .filter((place) => place.column === beside)
        .toSorted((a, b) => Math.abs(a.y - here.y) - Math.abs(b.y - here.y));
      return level[0]?.id ?? id;
    }
  }
}
