import type { Db } from '@/db/client';
import type { MutationContext } from '@/db/mutations/context';
import { handInMaterial } from '@/db/mutations/hand-in-material';
import { joinStories } from '@/db/mutations/join-stories';
import { moveStory } from '@/db/mutations/move-story';
import { publishToSite } from '@/db/mutations/publish';
import { attachProof, recordPublication } from '@/db/mutations/record-publication';
import { writeReport } from '@/db/mutations/report';
import { saveContent } from '@/db/mutations/save-content';
import { pauseWork, resumeWork, takeUp } from '@/db/mutations/work-on-story';
import type { StoryRow } from '@/db/schema/stories';
import { documentFromText } from '@/lib/richtext/document';
import type { MoveAction } from '@/lib/sop/definition';
import type { Outcome } from '@/lib/sop/refusal';
import type { Chance } from './content/chance';
import {
  KASUBAG_APPROVE_NOTES,
  KASUBAG_RETURN_NOTES,
  PAUSE_REASONS,
  REPORT_TEXTS,
  SECRETARY_APPROVE_NOTES,
  SECRETARY_RETURN_NOTES,
} from './content/evaluation-notes';
import type { MaterialBrief, StoryBrief } from './content/story-brief';
import type { DemoFiles } from './demo-files';
import { type ClockRequest, MINUTE, type StoryScript } from './office-clock';
import type { DemoCast, DemoPost } from './people';

export interface DemoOffice {
  db: Db;
  cast: DemoCast;
  files: DemoFiles;
}

function done<T>(outcome: Outcome<T>): { ok: true } & T {
  if (!outcome.ok) throw new Error(`The demo broke a rule: ${JSON.stringify(outcome.reasons)}`);
  return outcome;
}

/** Where a story stands still when the demo is opened: untouched in a stage, or in somebody's hands there. */
export interface Standstill {
  stage: string;
  takenUp: boolean;
  /** The day it is wanted on, as its material says; null where that says none. */
  wantedOn: string | null;
}

/** Longer than any demo: the rest of a story's life that is not lived. */
const FOREVER: ClockRequest = { afterWorkMs: 5_000 * 60 * MINUTE };

/**
 * One story's life in the demo office, from the contributor's hands to the acknowledged report, through the
 * same mutations as the app. `chance` decides how long each step takes and what the evaluators say.
 */
export async function* storyScript(
  office: DemoOffice,
  brief: StoryBrief,
  chance: Chance,
  standstill: Standstill | null,
): StoryScript {
  const life = new StoryLife(office, brief, chance, standstill);
  yield* life.proposal();
  if (life.ended) return;
  yield* life.preparation();
  while (!(yield* life.evaluation())) yield* life.rework();
  yield* life.publication();
  yield* life.reporting();
}

class StoryLife {
  ended = false;
  private story: StoryRow | undefined;
  private extras: StoryRow[] = [];
  private contentVersion = 1;
  private cover: string | null = null;
  private now = new Date(0);

  constructor(
    private readonly office: DemoOffice,
    private readonly brief: StoryBrief,
    private readonly chance: Chance,
    private readonly standstill: Standstill | null,
  ) {}

  async *proposal(): StoryScript {
    this.now = yield { afterWorkMs: 0 };
    this.story = await this.handIn(this.brief.material);
    for (const extra of this.brief.extraMaterials ?? []) this.extras.push(await this.handIn(extra));
    yield* this.standStill(false);
    this.now = yield {
      claim: 'secretary',
      reactionMs: this.minutes(5, 200),
      workMs: this.minutes(2, 6),
    };
    if (this.brief.declineReason) {
      await this.move('secretary', 'decline', this.brief.declineReason);
      for (const extra of this.extras) await this.decideExtra(extra, 'decline', this.brief.declineReason);
      this.ended = true;
      return;
    }
    await this.move('secretary', 'approve', this.sometimes(0.3, SECRETARY_APPROVE_NOTES));
    for (const [index, extra] of this.extras.entries()) {
      this.extras[index] = await this.decideExtra(extra, 'approve');
    }
  }

  private async decideExtra(extra: StoryRow, action: 'approve' | 'decline', reason = ''): Promise<StoryRow> {
    const request = { storyId: extra.id, version: extra.version, action, reason };
    return done(await moveStory(this.as('secretary'), request)).story;
  }

  async *preparation(): StoryScript {
    yield* this.work(5, 14, async () => {
      for (const extra of this.extras) await this.join(extra);
    });
    yield* this.work(11, 34);
    yield* this.work(24, 70, () => this.save(documentFromText(this.brief.material.text)));
    yield* this.work(22 * (1 + this.extras.length), 66 * (1 + this.extras.length), () => this.finishText());
  }

  async *rework(): StoryScript {
    yield* this.work(12, 40, () => this.finishText());
    yield* this.work(8, 22);
  }

  /** True when both said yes. */
  async *evaluation(): AsyncGenerator<ClockRequest, boolean, Date> {
    for (;;) {
      yield* this.judge('kasubag', 4, 15);
      if (this.chance.chance(0.16)) {
        await this.move('kasubag', 'sendBack', this.chance.pick(KASUBAG_RETURN_NOTES));
        return false;
      }
      await this.move('kasubag', 'approve', this.sometimes(0.2, KASUBAG_APPROVE_NOTES));
      yield* this.judge('secretary', 3, 13);
      if (!this.chance.chance(0.07)) break;
      await this.move('secretary', 'sendBack', this.chance.pick(SECRETARY_RETURN_NOTES));
      yield* this.judge('kasubag', 3, 8);
      await this.move('kasubag', 'sendBack', this.chance.pick(KASUBAG_RETURN_NOTES));
      return false;
    }
    await this.move('secretary', 'approve', this.sometimes(0.2, SECRETARY_APPROVE_NOTES));
    return true;
  }

  async *publication(): StoryScript {
    yield* this.work(4, 16, async () => {
      const { story, article } = done(await publishToSite(this.as('webManager'), this.request()));
      this.story = story;
      await this.proof('site');
      if (this.chance.chance(0.7)) await this.social('instagram', `p/${article.slug.slice(0, 24)}`);
      if (this.chance.chance(0.35)) await this.social('facebook', `posts/${article.slug.slice(0, 24)}`);
    });
  }

  async *reporting(): StoryScript {
    yield* this.begin(10, 120, this.minutes(3, 9));
    this.now = yield { afterWorkMs: this.minutes(3, 9) };
    const text = this.chance.pick(REPORT_TEXTS);
    this.story = done(await writeReport(this.as('webManager'), { ...this.request(), text })).story;
    this.now = yield { claim: 'kasubag', reactionMs: this.minutes(20, 400), workMs: this.minutes(1, 3) };
    await this.move('kasubag', 'acknowledge');
  }

  private async *begin(from: number, to: number, workMs: number): StoryScript {
    yield* this.standStill(false);
    this.now = yield { claim: 'webManager', reactionMs: this.minutes(from, to), workMs };
    this.story = done(await takeUp(this.as('webManager'), this.request())).story;
    yield* this.standStill(true);
  }

  private async *standStill(takenUp: boolean): StoryScript {
    const { stage } = this.current();
    if (this.standstill?.stage === stage && this.standstill.takenUp === takenUp) yield FOREVER;
  }

  /** One stage of the web manager's: wait, take up, now and then a pause, do it, pass on. */
  private async *work(from: number, to: number, act?: () => Promise<void>): StoryScript {
    const slow = this.chance.chance(0.08) ? 1.7 : 1;
    const workMs = this.minutes(from, to) * slow;
    yield* this.begin(1, 45, workMs);
    this.now = yield { afterWorkMs: workMs / 2 };
    if (this.chance.chance(0.05)) {
      const reason = this.chance.pick(PAUSE_REASONS);
      this.story = done(await pauseWork(this.as('webManager'), { ...this.request(), reason })).story;
      this.now = yield { afterWorkMs: this.minutes(30, 300) };
      this.story = done(await resumeWork(this.as('webManager'), this.request())).story;
    }
    this.now = yield { afterWorkMs: workMs / 2 };
    await act?.();
    await this.move('webManager', 'advance');
  }

  private async *judge(post: 'kasubag' | 'secretary', from: number, to: number): StoryScript {
    const workMs = this.minutes(from, to) * (this.chance.chance(0.08) ? 3 : 1);
    yield* this.standStill(false);
    this.now = yield { claim: post, reactionMs: this.minutes(5, 150), workMs };
    this.story = done(await takeUp(this.as(post), this.request())).story;
    yield* this.standStill(true);
    this.now = yield { afterWorkMs: workMs };
  }

  private async handIn(material: MaterialBrief): Promise<StoryRow> {
    const { sector, kind } = this.brief;
    const wantedOn = this.standstill?.wantedOn ?? null;
    const fields = { ...material, sector, kind, links: [], wantedOn, fileIds: [] };
    return done(await handInMaterial(this.as('contributor'), fields)).story;
  }

  private async join(extra: StoryRow): Promise<void> {
    const taken = done(
      await takeUp(this.as('webManager'), { storyId: extra.id, version: extra.version }),
    ).story;
    const intoStoryId = this.current().id;
    const request = { storyId: extra.id, version: taken.version, intoStoryId };
    this.story = done(await joinStories(this.as('webManager'), request)).story;
  }

  private async finishText(): Promise<void> {
    this.cover ??= await this.office.files.picture(this.brief.picture, this.as('webManager'));
    await this.save(this.brief.body);
  }

  private async save(body: unknown): Promise<void> {
    const { title, summary, sector, kind, tags, picture } = this.brief;
    const saved = await saveContent(this.as('webManager'), {
      storyId: this.current().id,
      contentVersion: this.contentVersion,
      ...{ title, summary, sector, kind, tags, body, slug: title },
      coverFileId: this.cover,
      coverAlt: this.cover ? picture.alt : '',
      coverCaption: this.cover ? picture.caption : '',
    });
    if (!saved.ok) throw new Error(`The demo could not save: ${JSON.stringify(saved.reasons)}`);
    this.contentVersion = saved.contentVersion;
  }

  private async social(channel: 'instagram' | 'facebook', path: string): Promise<void> {
    const url = `https://${channel}.example/demo/${path}`;
    const request = { ...this.request(), channel, url };
    this.story = done(await recordPublication(this.as('webManager'), request)).story;
  }

  private async proof(channel: 'site'): Promise<void> {
    const fileId = await this.office.files.proof(this.brief.title, this.as('webManager'));
    this.story = done(await attachProof(this.as('webManager'), { ...this.request(), channel, fileId })).story;
  }

  private async move(post: DemoPost, action: Exclude<MoveAction, 'join'>, reason = ''): Promise<void> {
    this.story = done(await moveStory(this.as(post), { ...this.request(), action, reason })).story;
  }

  private current(): StoryRow {
    if (!this.story) throw new Error(`Demo story ${this.brief.key} has not been handed in`);
    return this.story;
  }

  private request() {
    const { id, version } = this.current();
    return { storyId: id, version };
  }

  private as(post: DemoPost): MutationContext {
    return { db: this.office.db, now: this.now, actor: this.office.cast[post] };
  }

  private minutes(from: number, to: number): number {
    // The square pulls towards the short end: most steps are quick, a few drag on.
    const share = this.chance.next() ** 2;
    return Math.round((from + (to - from) * share) * MINUTE);
  }

  private sometimes(share: number, list: readonly string[]): string {
    return this.chance.chance(share) ? this.chance.pick(list) : '';
  }
}
