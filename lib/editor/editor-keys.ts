/**
 * Every key of the editor as it is written on a keyboard; a Mac's Command stands for Ctrl. The toolbar, the
 * sheet of shortcuts and the handler of the tools all read them here.
 */
export const EDITOR_KEYS = {
  text: {
    undo: 'Ctrl+Z',
    redo: 'Ctrl+Shift+Z',
    bold: 'Ctrl+B',
    italic: 'Ctrl+I',
    link: 'Ctrl+K',
    lineBreak: 'Shift+Enter',
    plainPaste: 'Ctrl+Shift+V',
  },
  blocks: {
    blocks: '/',
    paragraph: 'Ctrl+Alt+0',
    h2: 'Ctrl+Alt+2',
    h3: 'Ctrl+Alt+3',
    bullets: 'Ctrl+Shift+8',
    numbers: 'Ctrl+Shift+7',
    quote: 'Ctrl+Shift+B',
    deeper: 'Tab',
    shallower: 'Shift+Tab',
  },
  find: {
    find: 'Ctrl+F',
    replace: 'Ctrl+H',
    next: 'F3',
    previous: 'Shift+F3',
    replaceAll: 'Ctrl+Alt+Enter',
  },
  desk: {
    focus: 'Ctrl+Shift+F',
    keys: 'Ctrl+/',
    leave: 'Esc',
  },
} as const;

type Group = keyof typeof EDITOR_KEYS;
export const EDITOR_KEY_GROUPS = Object.keys(EDITOR_KEYS) as Group[];

/** The tools that are called by keys, wherever in the editor the cursor is. */
const TOOL_KEYS = {
  find: EDITOR_KEYS.find.find,
  replace: EDITOR_KEYS.find.replace,
  next: EDITOR_KEYS.find.next,
  previous: EDITOR_KEYS.find.previous,
  focus: EDITOR_KEYS.desk.focus,
  keys: EDITOR_KEYS.desk.keys,
} as const;
export type EditorTool = keyof typeof TOOL_KEYS;

export interface PressedKey {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  shiftKey: boolean;
  altKey: boolean;
}

/** What is pressed, written as in the table above. */
export function keyWords({ key, ctrlKey, metaKey, shiftKey, altKey }: PressedKey): string {
  const name = key === 'Escape' ? 'Esc' : key.length === 1 ? key.toUpperCase() : key;
  return [ctrlKey || metaKey ? 'Ctrl' : '', altKey ? 'Alt' : '', shiftKey ? 'Shift' : '', name]
    .filter(Boolean)
    .join('+');
}

/** The tool that these keys call, if any. AltGr, which some keyboards send as Ctrl+Alt, calls none. */
export function toolOf(press: PressedKey): EditorTool | null {
  const pressed = keyWords(press);
  const tools = Object.keys(TOOL_KEYS) as EditorTool[];
  return tools.find((tool) => TOOL_KEYS[tool] === pressed) ?? null;
}
