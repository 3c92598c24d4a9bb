import type { Db } from '@/db/client';
import type { DemoCast, DemoPost } from '@/db/factories/people';
import type { MutationContext } from '@/db/mutations/context';
import { handInMaterial } from '@/db/mutations/hand-in-material';
import { moveStory } from '@/db/mutations/move-story';
import { publishToSite } from '@/db/mutations/publish';
import { attachProof } from '@/db/mutations/record-publication';
import { writeReport } from '@/db/mutations/report';
import { saveContent } from '@/db/mutations/save-content';
import { recordUpload } from '@/db/mutations/uploads';
import { takeUp } from '@/db/mutations/work-on-story';
import type { StoryRow } from '@/db/schema/stories';
import { documentFromText } from '@/lib/richtext/document';
import type { MoveAction } from '@/lib/sop/definition';
import type { Outcome } from '@/lib/sop/refusal';

/** Unwraps an outcome that a test's set-up relies on. */
export function expectOk<T>(outcome: Outcome<T>): { ok: true } & T {
  if (!outcome.ok) throw new Error(`Refused: ${JSON.stringify(outcome.reasons)}`);
  return outcome;
}

/** The codes of a refusal, sorted; empty when the move was allowed. */
export function refusalCodes(outcome: Outcome<unknown>): string[] {
  return outcome.ok ? [] : outcome.reasons.map((reason) => reason.code).sort();
}

/** Drives one story through the real mutations, with a clock that the test sets. */
export class DrivenStory {
  contentVersion = 1;

  private constructor(
    private readonly db: Db,
    private readonly cast: DemoCast,
    public story: StoryRow,
    public materialId: string,
    public now: Date,
  ) {}

  /** Hands in a material at `now`. */
  static async handIn(
    db: Db,
    cast: DemoCast,
    now: Date,
    title = 'Pasar murah Ramadan',
  ): Promise<DrivenStory> {
    const context = { db, now, actor: cast.contributor };
    const handedIn = expectOk(
      await handInMaterial(context, {
        title,
        text: 'Catatan bidang.',
        sector: 'perdagangan',
        kind: 'news',
        source: 'Bidang Perdagangan',
        links: [],
        wantedOn: null,
        fileIds: [],
      }),
    );
    return new DrivenStory(db, cast, handedIn.story, handedIn.materialId, now);
  }

  as(post: DemoPost): MutationContext {
    return { db: this.db, now: this.now, actor: this.cast[post] };
  }

  request() {
    return { storyId: this.story.id, version: this.story.version };
  }

  /** Moves the clock to an instant, given in WIB: '2026-03-02 09:30'. */
  at(wib: string): this {
    this.now = new Date(`${wib.replace(' ', 'T')}:00+07:00`);
    return this;
  }

  async takeUp(post: DemoPost): Promise<this> {
    this.story = expectOk(await takeUp(this.as(post), this.request())).story;
    return this;
  }

  async move(post: DemoPost, action: Exclude<MoveAction, 'join'>, reason = ''): Promise<this> {
    this.story = expectOk(await moveStory(this.as(post), { ...this.request(), action, reason })).story;
    return this;
  }

  async write(text = 'Isi naskah.', title = this.story.title, accepts?: string[]): Promise<this> {
    const saved = await saveContent(this.as('webManager'), {
      ...{ storyId: this.story.id, contentVersion: this.contentVersion, accepts },
      ...{ title, summary: 'Ringkasan.', slug: '', sector: 'perdagangan', kind: 'news', tags: [] },
      ...{ body: documentFromText(text), coverFileId: null, coverAlt: '', coverCaption: '' },
    });
    if (!saved.ok) throw new Error(`Not saved: ${JSON.stringify(saved.reasons)}`);
    this.contentVersion = saved.contentVersion;
    return this;
  }

  async publish(): Promise<this> {
    this.story = expectOk(await publishToSite(this.as('webManager'), this.request())).story;
    return this;
  }

  /** Publishes, and attaches a picture as the site's proof. */
  async publishWithProof(): Promise<this> {
    await this.publish();
    const picture = { sha256: 'a'.repeat(64), name: 'bukti.png', mime: 'image/png', bytes: 1 };
    const { id: fileId } = await recordUpload(this.as('webManager'), { ...picture, width: 1, height: 1 });
    const proof = { ...this.request(), channel: 'site' as const, fileId };
    this.story = expectOk(await attachProof(this.as('webManager'), proof)).story;
    return this;
  }

  async report(text = 'Sudah dimuat.'): Promise<this> {
    this.story = expectOk(await writeReport(this.as('webManager'), { ...this.request(), text })).story;
    return this;
  }

  /** Brings a new story to a stage of the straight way, without letting time pass. */
  async bringTo(stage: string): Promise<this> {
    const steps: [string, () => Promise<unknown>][] = [
      ['received', () => this.move('secretary', 'approve')],
      ['classifying', () => this.work()],
      ['composing', () => this.work()],
      ['layout', () => this.work(() => this.write())],
      ['evaluation-kasubag', () => this.work()],
      ['evaluation-sekretaris', () => this.judge('kasubag')],
      ['publishing', () => this.judge('secretary')],
      ['reporting', () => this.work(() => this.publishWithProof())],
    ];
    for (const [reached, step] of steps) {
      if (this.story.stage === stage) return this;
      await step();
      if (this.story.stage !== reached) throw new Error(`Expected ${reached}, is ${this.story.stage}`);
    }
    return this;
  }

  private async work(act?: () => Promise<unknown>): Promise<void> {
    await this.takeUp('webManager');
    await act?.();
    await this.move('webManager', 'advance');
  }

  private async judge(post: 'kasubag' | 'secretary'): Promise<void> {
    await this.takeUp(post);
    await this.move(post, 'approve');
  }
}
