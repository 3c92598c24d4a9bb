import { sameJson } from '@/lib/editor/same-json';
import type { SopDefinition } from '@/lib/sop/definition';
import type { Refusal } from '@/lib/sop/refusal';
import type { DraftSave, DraftSaved, DraftState } from '@/lib/sop/sop-draft';

/** What is typed in a draft. */
export interface DraftText {
  note: string;
  definition: SopDefinition;
}

/** Where the draft is: on the server, on its way, or only on this device, and why. */
export type KeepState =
  | { phase: 'saved'; at: Date }
  | { phase: 'waiting' }
  | { phase: 'saving' }
  | { phase: 'unreachable' }
  | { phase: 'signedOut' }
  | { phase: 'refused'; reasons: Refusal[] }
  | { phase: 'conflict'; theirs: DraftState; base: DraftText };

export interface KeeperOptions {
  draftId: string;
  server: DraftState;
  save: (save: DraftSave) => Promise<DraftSaved>;
  snapshot: () => DraftText;
  /** Keeps the text on the device, or takes it away once the server has it. */
  keepCopy: (text: DraftText | null) => void;
  onState: (state: KeepState) => void;
}

/** Milliseconds: rest after the last change before saving, between copies to the device, and before a retry. */
export const SAVE_AFTER_MS = 1_200;
export const COPY_AFTER_MS = 300;
export const RETRY_AFTER_MS = 5_000;

/** Carries a draft to the server, one save at a time, and keeps on the device what has not arrived. */
export class DraftKeeper {
  private confirmed: DraftText;
  private state: KeepState;
  private inFlight: Promise<void> | null = null;
  private saveTimer: ReturnType<typeof setTimeout> | undefined;
  private copyTimer: ReturnType<typeof setTimeout> | undefined;
  revision: number;

  constructor(private readonly options: KeeperOptions) {
    const { note, definition, revision, changedAt } = options.server;
    this.confirmed = { note, definition };
    this.revision = revision;
    this.state = { phase: 'saved', at: changedAt };
  }

  /** True while some of the text is not on the server. */
  get unsaved(): boolean {
    return this.state.phase !== 'saved';
  }

  /** Tells of a change in the editor. */
  edited(): void {
    this.copyTimer ??= setTimeout(() => this.copy(), COPY_AFTER_MS);
    if (this.state.phase === 'conflict') return;
    if (this.state.phase === 'saved' || this.state.phase === 'refused') this.show({ phase: 'waiting' });
    this.sendIn(SAVE_AFTER_MS);
  }

  /** Saves now what is not saved. True when the server has all of it. */
  async flush(): Promise<boolean> {
    for (let round = 0; round < 3 && this.unsaved && this.state.phase !== 'conflict'; round += 1) {
      await this.send();
      if (this.state.phase !== 'waiting') break;
    }
    return !this.unsaved;
  }

  /** Saves at once without waiting: the page is left, or the network is back. */
  hurry(): void {
    this.copy();
    if (this.unsaved && this.state.phase !== 'conflict') void this.send();
  }

  /** Goes on from what the server has: the conflict is decided, and the editor holds what is to be. */
  adopt(theirs: DraftState): void {
    this.confirmed = { note: theirs.note, definition: theirs.definition };
    this.revision = theirs.revision;
    if (this.settled()) {
      this.savedAt(theirs.changedAt);
      return;
    }
    this.show({ phase: 'waiting' });
    this.sendIn(0);
  }

  dispose(): void {
    this.hurry();
    clearTimeout(this.saveTimer);
    clearTimeout(this.copyTimer);
    this.copyTimer = undefined;
  }

  private settled(): boolean {
    return sameJson(this.options.snapshot(), this.confirmed);
  }

  private show(state: KeepState): void {
    this.state = state;
    this.options.onState(state);
  }

  private savedAt(at: Date): void {
    clearTimeout(this.copyTimer);
    this.copyTimer = undefined;
    this.options.keepCopy(null);
    this.show({ phase: 'saved', at });
  }

  private copy(): void {
    clearTimeout(this.copyTimer);
    this.copyTimer = undefined;
    if (this.unsaved) this.options.keepCopy(this.options.snapshot());
  }

  private sendIn(ms: number): void {
    clearTimeout(this.saveTimer);
    this.saveTimer = setTimeout(() => void this.send(), ms);
  }

  private send(): Promise<void> {
    clearTimeout(this.saveTimer);
    this.inFlight ??= this.sendOnce().finally(() => {
      this.inFlight = null;
    });
    return this.inFlight;
  }

  private async sendOnce(): Promise<void> {
    const sent = structuredClone(this.options.snapshot());
    this.show({ phase: 'saving' });
    this.copy();
    const { draftId, save } = this.options;
    const outcome = await save({ draftId, revision: this.revision, ...sent }).catch(() => null);
    if (outcome === null) {
      this.show({ phase: 'unreachable' });
      this.sendIn(RETRY_AFTER_MS);
      return;
    }
    if (!outcome.ok) {
      this.refused(outcome);
      return;
    }
    this.confirmed = sent;
    this.revision = outcome.revision;
    if (this.settled()) {
      this.savedAt(outcome.changedAt);
      return;
    }
    // What was typed while the save was under way goes after it.
    this.show({ phase: 'waiting' });
    this.sendIn(SAVE_AFTER_MS);
  }

  private refused({ reasons, theirs }: Extract<DraftSaved, { ok: false }>): void {
    if (theirs) this.show({ phase: 'conflict', theirs, base: this.confirmed });
    else if (reasons.some(({ code }) => code === 'signInNeeded')) {
      this.show({ phase: 'signedOut' });
      this.sendIn(RETRY_AFTER_MS);
    } else this.show({ phase: 'refused', reasons });
  }
}
