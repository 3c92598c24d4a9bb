import { type ChainedCommands, type Editor, Extension, type Range } from '@tiptap/core';
import { PluginKey } from '@tiptap/pm/state';
import { Suggestion, type SuggestionProps } from '@tiptap/suggestion';
import { Store } from '@/components/ui/store';
import { blocksFor, type SlashBlock } from '@/lib/editor/slash-blocks';
import { type InsertTask, insertTaskOf } from './insert-task';

interface SlashMenuOptions {
  /** What the desk calls the blocks in its language. */
  names: () => Record<SlashBlock, string>;
  onPicture: (at: number) => void;
}

export interface OpenSlashMenu {
  query: string;
  blocks: SlashBlock[];
  /** The one that Enter takes. */
  active: number;
  /** Where the menu is drawn: kept at the cursor by the plugin. */
  place: HTMLElement;
  choose: (block: SlashBlock) => void;
}

const KEY = new PluginKey<{ active: boolean }>('slashMenu');
/** Room that the menu keeps from the window's sides, in pixels. */
const SIDE = 12;
const WITHIN_WINDOW = {
  name: 'withinWindow',
  fn: ({ x, rects }: { x: number; rects: { floating: { width: number } } }) => ({
    x: Math.max(SIDE, Math.min(x, document.documentElement.clientWidth - rects.floating.width - SIDE)),
  }),
};

const stores = new WeakMap<Editor, Store<OpenSlashMenu | null>>();

/** The open menu of an editor, or null. */
export function slashMenuOf(editor: Editor): Store<OpenSlashMenu | null> {
  const known = stores.get(editor) ?? new Store<OpenSlashMenu | null>(null);
  stores.set(editor, known);
  return known;
}

/** Blocks that a dialog asks more about. */
type AskedBlock = 'picture' | 'youtube' | 'instagram' | 'template';

const MADE: Record<Exclude<SlashBlock, AskedBlock>, (chain: ChainedCommands) => ChainedCommands> = {
  h2: (chain) => chain.setHeading({ level: 2 }),
  h3: (chain) => chain.setHeading({ level: 3 }),
  bullets: (chain) => chain.toggleBulletList(),
  numbers: (chain) => chain.toggleOrderedList(),
  quote: (chain) => chain.setBlockquote(),
  table: (chain) => chain.insertTable({ rows: 3, cols: 3, withHeaderRow: true }),
  rule: (chain) => chain.setHorizontalRule(),
};

const isAsked = (block: SlashBlock): block is AskedBlock => !(block in MADE);

function ask(editor: Editor, block: Exclude<AskedBlock, 'picture'>, at: number): void {
  const task: InsertTask =
    block === 'template' ? { kind: block, at } : { kind: 'embed', at, provider: block, embed: null };
  insertTaskOf(editor).set(task);
}

function possible(editor: Editor, block: SlashBlock): boolean {
  if (block === 'table') return !editor.isActive('table');
  return isAsked(block) || MADE[block](editor.can().chain()).run();
}

/** Offers blocks where "/" is typed in a paragraph, at its start or after a space. */
export function slashMenu({ names, onPicture }: SlashMenuOptions) {
  const make = (editor: Editor, range: Range, block: SlashBlock) => {
    const chain = editor.chain().focus().deleteRange(range);
    if (!isAsked(block)) MADE[block](chain).run();
    else if (!chain.run()) return;
    else if (block === 'picture') onPicture(range.from);
    else ask(editor, block, range.from);
  };
  return Extension.create({
    name: 'slashMenu',
    addProseMirrorPlugins() {
      const { editor } = this;
      return [
        Suggestion<SlashBlock, SlashBlock>({
          editor,
          pluginKey: KEY,
          char: '/',
          floatingUi: { middleware: [WITHIN_WINDOW] },
          allow: ({ state, range }) => state.doc.resolve(range.from).parent.type.name === 'paragraph',
          // Only where one types: not where the cursor comes by, nor in what was pasted.
          shouldShow: ({ transaction }) =>
            KEY.getState(editor.state)?.active === true ||
            (transaction.docChanged && !['paste', 'drop'].includes(transaction.getMeta('uiEvent'))),
          command: ({ range, props: block }) => make(editor, range, block),
          // Not by `items`: those are always awaited, and Enter may be quicker.
          render: () =>
            drawnIn(slashMenuOf(editor), (query) =>
              blocksFor(query, names()).filter((block) => possible(editor, block)),
            ),
        }),
      ];
    },
  });
}

type Walk = (active: number, count: number) => number;
const WALKS: Record<string, Walk> = {
  ArrowDown: (active, count) => (active + 1) % count,
  ArrowUp: (active, count) => (active - 1 + count) % count,
};

/** Keeps the store as the plugin tells it; React draws the menu from it. */
function drawnIn(store: Store<OpenSlashMenu | null>, offered: (query: string) => SlashBlock[]) {
  let unmount = () => {};
  let place: HTMLElement | null = null;
  const show = ({ query, command }: SuggestionProps<SlashBlock, SlashBlock>) => {
    if (!place) return;
    const before = store.get();
    // The plugin tells of one letter several times; what was chosen meanwhile stays.
    const told = before?.query === query;
    const blocks = told ? before.blocks : offered(query);
    store.set({ query, blocks, active: told ? before.active : 0, place, choose: command });
  };
  return {
    onStart(props: SuggestionProps<SlashBlock, SlashBlock>) {
      place = document.createElement('div');
      // What is drawn over the page, as Mantine marks it too.
      place.setAttribute('data-portal', 'true');
      place.style.zIndex = '320';
      unmount = props.mount(place);
      show(props);
    },
    onUpdate: show,
    onExit() {
      store.set(null);
      unmount();
      place = null;
    },
    onKeyDown({ event }: { event: KeyboardEvent }): boolean {
      const menu = store.get();
      const block = menu?.blocks[menu.active];
      if (!menu || !block || event.isComposing) return false;
      const walk = WALKS[event.key];
      if (walk) store.set({ ...menu, active: walk(menu.active, menu.blocks.length) });
      else if (event.key === 'Enter' || event.key === 'Tab') menu.choose(block);
      else return false;
      return true;
    },
  };
}
