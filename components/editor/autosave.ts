import { fieldsOf, sameFields } from '@/lib/editor/conflict';
import type { LocalDraft } from '@/lib/editor/local-draft';
import type { Refusal } from '@/lib/sop/refusal';
import type { SaveContent, StoryContent, StoryFields } from '@/lib/story/story-content';
import { AcceptMarks } from './accept-marks';

/** Where the text is: on the server, on its way, or only on this device, and why. */
export type SaveState =
  | { phase: 'saved'; at: Date | null }
  | { phase: 'waiting' }
  | { phase: 'saving' }
  | { phase: 'offline' }
  | { phase: 'unreachable' }
  | { phase: 'signedOut' }
  | { phase: 'refused'; reasons: Refusal[] }
  | { phase: 'conflict'; theirs: StoryContent; mine: StoryFields; base: StoryFields };

export interface AutosaveOptions {
  storyId: string;
  content: StoryContent;
  save: SaveContent;
  /** The text as it stands in the editor now. */
  snapshot: () => StoryFields;
  /** Keeps the text on the device, or takes it away once the server has it. */
  keepDraft: (draft: Omit<LocalDraft, 'tab'> | null) => void;
  onState: (state: SaveState) => void;
  /** The server has the text; `slug` may have got a number. */
  onSaved: (saved: { slug: string; sentSlug: string; contentVersion: number }) => void;
  isOnline: () => boolean;
  now: () => number;
}

/** Milliseconds: rest after the last change before saving, and between two writes to the device. */
export const SAVE_AFTER_MS = 1_500;
export const DRAFT_EVERY_MS = 400;
/** Waits between attempts when the server does not answer; the last one goes on. */
export const RETRY_AFTER_MS = [3_000, 8_000, 20_000, 60_000];
const SIGNED_OUT_RETRY_MS = 30_000;

/**
 * Carries a text to the server and loses none of it: one save at a time, later changes after it, the device
 * keeps whatever the server has not confirmed. Knows no React; timers are the browser's.
 */
export class Autosave {
  private confirmed: StoryContent;
  private state: SaveState;
  private inFlight: Promise<void> | null = null;
  private touched = false;
  private attempts = 0;
  private savedAt: Date | null = null;
  private saveTimer: ReturnType<typeof setTimeout> | undefined;
  private draftTimer: ReturnType<typeof setTimeout> | undefined;
  readonly marks = new AcceptMarks();
  /** Sent without an answer: the server may have them all the same. */
  private unanswered: { fields: StoryFields; accepts: string[] }[] = [];

  constructor(private readonly options: AutosaveOptions) {
    this.confirmed = options.content;
    this.state = { phase: 'saved', at: null };
  }

  /** The content that the server confirmed last. */
  get base(): StoryContent {
    return this.confirmed;
  }

  /** True while some of the text is not on the server. */
  get unsaved(): boolean {
    return this.state.phase !== 'saved';
  }

  /** Tells of a change in the editor. */
  edited(): void {
    this.touched = true;
    this.draftTimer ??= setTimeout(() => this.writeDraft(), DRAFT_EVERY_MS);
    if (this.state.phase === 'conflict') return;
    if (this.state.phase === 'saved' || this.state.phase === 'refused') this.show({ phase: 'waiting' });
    this.sendIn(SAVE_AFTER_MS);
  }

  /** Saves now what is not saved. Resolves to true when the server has all of it. */
  async flush(): Promise<boolean> {
    for (let round = 0; round < 3; round += 1) {
      if (this.inFlight) await this.inFlight;
      if (!this.unsaved) return true;
      if (this.state.phase === 'conflict') return false;
      await this.send();
      if (!this.unsaved) return true;
      if (this.state.phase !== 'waiting') return false;
    }
    return !this.unsaved;
  }

  /** Saves at once, without waiting for the answer: on blur, on hiding the page, when the network is back. */
  hurry(): void {
    this.writeDraft();
    if (this.unsaved && this.state.phase !== 'conflict') void this.send();
  }

  /** Goes on from another content of the server: chosen in a conflict, or come in while nothing was unsaved. */
  rebase(content: StoryContent): void {
    this.confirmed = content;
    this.unanswered = [];
    this.touched = true;
    this.writeDraft();
    if (this.settled()) this.showSaved();
    else {
      this.show({ phase: 'waiting' });
      this.sendIn(0);
    }
  }

  /** Stops the timers, the last words kept on the device and sent. */
  dispose(): void {
    this.hurry();
    clearTimeout(this.saveTimer);
    clearTimeout(this.draftTimer);
    this.draftTimer = undefined;
  }

  private settled(): boolean {
    return !this.touched || sameFields(this.options.snapshot(), this.confirmed);
  }

  private show(state: SaveState): void {
    this.state = state;
    this.options.onState(state);
  }

  private showSaved(): void {
    this.touched = false;
    this.attempts = 0;
    clearTimeout(this.saveTimer);
    this.options.keepDraft(null);
    this.show({ phase: 'saved', at: this.savedAt });
  }

  private writeDraft(): void {
    clearTimeout(this.draftTimer);
    this.draftTimer = undefined;
    if (!this.touched) return;
    const fields = this.options.snapshot();
    if (!this.inFlight && sameFields(fields, this.confirmed) && this.unanswered.length === 0) {
      if (this.state.phase !== 'conflict') this.showSaved();
      return;
    }
    this.options.keepDraft({ contentVersion: this.confirmed.contentVersion, at: this.options.now(), fields });
  }

  private sendIn(ms: number): void {
    clearTimeout(this.saveTimer);
    this.saveTimer = setTimeout(() => void this.send(), ms);
  }

  private send(): Promise<void> {
    clearTimeout(this.saveTimer);
    this.inFlight ??= this.sendOnce().finally(() => {
      this.inFlight = null;
      // What was written while the save was under way goes after it.
      if (this.state.phase === 'saving') this.afterSave();
    });
    return this.inFlight;
  }

  private afterSave(): void {
    if (this.settled()) {
      this.showSaved();
      return;
    }
    this.show({ phase: 'waiting' });
    this.writeDraft();
    this.sendIn(SAVE_AFTER_MS);
  }

  private async sendOnce(): Promise<void> {
    if (this.settled() && this.unanswered.length === 0) {
      this.showSaved();
      return;
    }
    if (!this.options.isOnline()) {
      this.unreached();
      return;
    }
    const sent = structuredClone(this.options.snapshot());
    this.show({ phase: 'saving' });
    this.options.keepDraft({
      contentVersion: this.confirmed.contentVersion,
      at: this.options.now(),
      fields: sent,
    });
    const accepts = this.marks.pending;
    let outcome: Awaited<ReturnType<SaveContent>>;
    try {
      const { storyId, save } = this.options;
      const { contentVersion } = this.confirmed;
      outcome = await save({ ...sent, storyId, contentVersion, ...(accepts.length > 0 && { accepts }) });
    } catch {
      this.unanswered.push({ fields: sent, accepts });
      this.unreached();
      return;
    }
    if (outcome.ok) {
      const { contentVersion, slug, savedAt } = outcome;
      this.marks.answered(accepts, outcome.accepted);
      this.confirmed = { ...sent, slug, contentVersion };
      this.savedAt = savedAt;
      this.unanswered = [];
      this.attempts = 0;
      this.options.onSaved({ slug, sentSlug: sent.slug, contentVersion });
      return;
    }
    this.refused(outcome, sent);
  }

  private refused(outcome: { reasons: Refusal[]; theirs?: StoryContent }, sent: StoryFields): void {
    const { reasons, theirs } = outcome;
    if (theirs) {
      const own =
        this.unanswered.findLast(({ fields }) => sameFields(fields, theirs, { slug: false })) ??
        (sameFields(sent, theirs, { slug: false }) && { accepts: [] });
      if (own) {
        // Their text is mine: it had arrived, and the answer was lost on the way or went to a page now closed.
        this.confirmed = theirs;
        this.unanswered = [];
        this.marks.answered(own.accepts, own.accepts);
        this.show({ phase: 'saving' });
        return;
      }
      this.show({ phase: 'conflict', theirs, mine: sent, base: fieldsOf(this.confirmed) });
      return;
    }
    if (reasons.some((reason) => reason.code === 'signInNeeded')) {
      this.show({ phase: 'signedOut' });
      this.sendIn(SIGNED_OUT_RETRY_MS);
      return;
    }
    this.show({ phase: 'refused', reasons });
  }

  private unreached(): void {
    this.writeDraft();
    if (!this.options.isOnline()) {
      this.show({ phase: 'offline' });
      return;
    }
    this.show({ phase: 'unreachable' });
    const wait = RETRY_AFTER_MS[Math.min(this.attempts, RETRY_AFTER_MS.length - 1)] ?? 0;
    this.attempts += 1;
    this.sendIn(wait);
  }
}
