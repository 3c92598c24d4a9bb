import type { EditorState } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import type { BlockChecker, FoundAt } from './block-checker';

/** Milliseconds of rest after the last key before the text is looked at. */
const REST = 250;

/** Looks at the text when the writer rests, in slices that leave room for the next key. */
export class LanguageWatch {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private idle: number | undefined;
  /** A word that is unknown as far as it is written stays without a mark while the cursor is at its end. */
  private holdsBack = false;

  constructor(
    private readonly view: EditorView,
    private readonly checker: BlockChecker,
    /** Shows what was found in the whole text. */
    private readonly show: (view: EditorView, found: readonly FoundAt[]) => void,
  ) {
    this.wait(0);
  }

  update(view: EditorView, before: EditorState): void {
    const moved = !view.state.selection.eq(before.selection);
    if (view.state.doc !== before.doc || (this.holdsBack && moved)) this.wait(REST);
  }

  wait(rest: number): void {
    this.destroy();
    this.timer = setTimeout(() => this.onceIdle(), rest);
  }

  destroy(): void {
    clearTimeout(this.timer);
    if (this.idle !== undefined) window.cancelIdleCallback?.(this.idle);
  }

  /** The text was left: what is written is whole. */
  left(): void {
    if (this.holdsBack) this.wait(0);
  }

  private whole(found: readonly FoundAt[]): readonly FoundAt[] {
    const { head, empty } = this.view.state.selection;
    const atCursor = ({ to, finding }: FoundAt) => finding.rule === 'spelling' && to === head;
    const whole = empty && this.view.hasFocus() ? found.filter((each) => !atCursor(each)) : found;
    this.holdsBack = whole.length < found.length;
    return whole;
  }

  private onceIdle(): void {
    if (window.requestIdleCallback) {
      this.idle = window.requestIdleCallback(() => this.look(), { timeout: 500 });
    } else this.look();
  }

  private look(): void {
    const { view } = this;
    if (view.isDestroyed) return;
    // A transaction would break off the word that an input method is putting together.
    const all = view.composing ? null : this.checker.look(view.state.doc, performance.now() + 8);
    const found = all && this.whole(all);
    if (!found) this.wait(view.composing ? REST : 0);
    else this.show(view, found);
  }
}
