import type { PluginView } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';

/** Milliseconds without a change after which a writer is taken to rest. */
const REST = 300;

/**
 * Calls `look` once the writer rests after a change. Not while an input method puts a word together, which a
 * transaction would break off.
 */
export function restingWatch(look: (view: EditorView) => void): PluginView {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = (view: EditorView) => {
    clearTimeout(timer);
    timer = setTimeout(() => (view.composing ? wait(view) : look(view)), REST);
  };
  return {
    update: (view, before) => {
      if (view.state.doc !== before.doc) wait(view);
    },
    destroy: () => clearTimeout(timer),
  };
}
