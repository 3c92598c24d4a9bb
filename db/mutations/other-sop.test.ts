import { readFileSync } from 'node:fs';
import { and, eq, isNull } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Db } from '@/db/client';
import { readBoard } from '@/db/queries/board';
import { readMetrics } from '@/db/queries/metrics/read-metrics';
import { disagreements } from '@/db/queries/metrics/recompute';
import { proposalsFor } from '@/db/queries/proposals';
import { materials } from '@/db/schema/materials';
import type { StoryRow } from '@/db/schema/stories';
import { stageVisits } from '@/db/schema/visits';
import { authoriseEdition } from '@/db/testing/authorise-edition';
import { expectOk, refusalCodes } from '@/db/testing/drive-story';
import { type TestDatabase, testDatabase } from '@/db/testing/test-database';
import { documentFromText } from '@/lib/richtext/document';
import type { MoveAction } from '@/lib/sop/definition';
import type { Actor } from '@/lib/sop/roles';
import { definitionOfFile, sopFile } from '@/lib/sop/sop-file';
import { handInMaterial } from './hand-in-material';
import { moveStory } from './move-story';
import { publishToSite } from './publish';
import { attachProof } from './record-publication';
import { writeReport } from './report';
import { saveContent } from './save-content';
import { recordUpload } from './uploads';
import { addUser } from './users';
import { takeUp } from './work-on-story';

/** The example of an SOP with other stages, five other performers and other standards, as an office loads it. */
const file = new URL('../../docs/examples/sop-11-pengaduan.json', import.meta.url);
const OTHER = definitionOfFile(sopFile.parse(JSON.parse(readFileSync(file, 'utf8'))));
const IN_FORCE = new Date('2026-02-02T00:00:00Z');

let test: TestDatabase;
const people: Record<string, Actor> = {};

beforeAll(async () => {
  test = await testDatabase();
  await authoriseEdition(test.db, OTHER, IN_FORCE);
  for (const { key, name } of OTHER.performers) {
    const person = { email: `${key}@kantor.test`, name: name.id, position: '', roles: [key] };
    const added = expectOk(await addUser(test.db, { ...person, password: 'sandi-uji-2026' }, IN_FORCE));
    people[key] = { id: added.user.id, roles: added.user.roles };
  }
});
afterAll(() => test.close());

/** One complaint on its way, with a clock that goes on by ten minutes at each step. */
class Complaint {
  private constructor(
    private readonly db: Db,
    public story: StoryRow,
    public now: Date,
  ) {}

  static async handIn(db: Db, now: Date): Promise<Complaint> {
    const handedIn = expectOk(
      await handInMaterial(
        { db, now, actor: people['bidang-teknis']! },
        {
          ...{ title: 'Timbangan di pasar', text: 'Timbangan tidak tepat.', sector: 'perdagangan' },
          ...{ kind: 'news', source: 'Warga', links: [], wantedOn: null, fileIds: [] },
        },
      ),
    );
    return new Complaint(db, handedIn.story, now);
  }

  as(role: string) {
    return { db: this.db, now: this.now, actor: people[role]! };
  }

  private later(): this {
    this.now = new Date(this.now.getTime() + 10 * 60_000);
    return this;
  }

  private request() {
    return { storyId: this.story.id, version: this.story.version };
  }

  async takeUp(role: string): Promise<this> {
    this.story = expectOk(await takeUp(this.later().as(role), this.request())).story;
    return this;
  }

  move(role: string, action: Exclude<MoveAction, 'join'>, reason = '') {
    return moveStory(this.later().as(role), { ...this.request(), action, reason });
  }

  async moved(role: string, action: Exclude<MoveAction, 'join'>, reason = ''): Promise<this> {
    this.story = expectOk(await this.move(role, action, reason)).story;
    return this;
  }

  async work(role: string, action: Exclude<MoveAction, 'join'> = 'advance', reason = ''): Promise<this> {
    return (await this.takeUp(role)).moved(role, action, reason);
  }

  async write(role: string): Promise<void> {
    const saved = await saveContent(this.as(role), {
      ...{ storyId: this.story.id, contentVersion: this.story.contentVersion, title: this.story.title },
      ...{ summary: 'Jawaban dinas.', slug: '', sector: 'perdagangan', kind: 'news', tags: [] },
      ...{ body: documentFromText('Timbangan sudah ditera ulang.'), coverFileId: null },
      ...{ coverAlt: '', coverCaption: '' },
    });
    if (!saved.ok) throw new Error(JSON.stringify(saved.reasons));
    this.story = { ...this.story, contentVersion: saved.contentVersion };
  }

  async publish(role: string): Promise<void> {
    this.story = expectOk(await publishToSite(this.as(role), this.request())).story;
  }

  async prove(role: string): Promise<void> {
    const picture = { sha256: 'a'.repeat(64), name: 'bukti.png', mime: 'image/png', bytes: 1 };
    const { id } = await recordUpload(this.as(role), { ...picture, width: 1, height: 1 });
    const attached = await attachProof(this.as(role), { ...this.request(), channel: 'site', fileId: id });
    this.story = expectOk(attached).story;
  }

  async report(role: string): Promise<void> {
    this.story = expectOk(
      await writeReport(this.later().as(role), { ...this.request(), text: 'Pengaduan sudah dijawab.' }),
    ).story;
  }

  async openVisit() {
    const [visit] = await this.db
      .select()
      .from(stageVisits)
      .where(and(eq(stageVisits.storyId, this.story.id), isNull(stageVisits.leftAt)));
    return visit;
  }
}

it('a story goes all the way along an SOP with other stages and other roles, with a no from the last of them', async () => {
  const complaint = await Complaint.handIn(test.db, new Date('2026-03-02T01:00:00Z'));
  expect(complaint.story.stage).toBe('masuk');
  expect(await complaint.openVisit()).toMatchObject({ step: 1, standardMinutes: 15 });

  await complaint.work('petugas-pengaduan');
  await complaint.work('koordinator-pengaduan', 'approve');
  await complaint.work('bidang-teknis');
  await complaint.takeUp('petugas-pengaduan');
  expect(await complaint.openVisit()).toMatchObject({ stage: 'jawaban', standardMinutes: 90 });
  await complaint.write('petugas-pengaduan');
  await complaint.moved('petugas-pengaduan', 'advance');
  await complaint.work('secretary', 'approve');
  await complaint.takeUp('head');
  expect(refusalCodes(await complaint.move('head', 'sendBack'))).toEqual(['reasonMissing']);
  await complaint.moved('head', 'sendBack', 'Sebutkan tanggal tera ulang.');
  expect(complaint.story).toMatchObject({ stage: 'pemeriksaan', pass: 2 });
  await complaint.work('secretary', 'approve');
  await complaint.work('head', 'approve');
  await complaint.takeUp('petugas-pengaduan');
  expect(refusalCodes(await complaint.move('petugas-pengaduan', 'advance'))).toEqual(['notPublished']);
});

it('a complaint that is not the office’s ends there, and its roles may do nothing outside their stages', async () => {
  const complaint = await Complaint.handIn(test.db, new Date('2026-03-03T01:00:00Z'));
  const codes = async (role: string) =>
    refusalCodes(
      await takeUp(complaint.as(role), { storyId: complaint.story.id, version: complaint.story.version }),
    );
  for (const role of ['koordinator-pengaduan', 'bidang-teknis', 'secretary', 'head']) {
    expect(await codes(role)).toEqual(['notYourRole']);
  }
  await complaint.work('petugas-pengaduan');
  await complaint.work('koordinator-pengaduan', 'decline', 'Kewenangan kepolisian.');
  expect(complaint.story.stage).toBe('bukan-kewenangan');
  expect(complaint.story.closedAt).not.toBeNull();
});

it('proofs, report and acknowledgement work by its own people', async () => {
  const complaint = await Complaint.handIn(test.db, new Date('2026-03-04T01:00:00Z'));
  await complaint.work('petugas-pengaduan');
  await complaint.work('koordinator-pengaduan', 'approve');
  await complaint.work('bidang-teknis');
  await complaint.takeUp('petugas-pengaduan');
  await complaint.write('petugas-pengaduan');
  await complaint.moved('petugas-pengaduan', 'advance');
  await complaint.work('secretary', 'approve');
  await complaint.work('head', 'approve');
  await complaint.takeUp('petugas-pengaduan');
  await complaint.publish('petugas-pengaduan');
  // The site asks for a proof, which nobody has attached.
  expect(refusalCodes(await complaint.move('petugas-pengaduan', 'advance'))).toEqual(['proofMissing']);
  await complaint.prove('petugas-pengaduan');
  await complaint.moved('petugas-pengaduan', 'advance');
  await complaint.takeUp('petugas-pengaduan');
  expect(refusalCodes(await complaint.move('koordinator-pengaduan', 'acknowledge'))).toEqual([
    'reportMissing',
  ]);
  await complaint.report('petugas-pengaduan');
  await complaint.moved('koordinator-pengaduan', 'acknowledge');
  expect(complaint.story.stage).toBe('selesai');
});

it('the board, the proposals and the figures follow it', async () => {
  const actor = people['petugas-pengaduan']!;
  const now = new Date('2026-03-10T03:00:00Z');
  const { snapshot } = await readBoard(test.db, actor, now);
  expect(snapshot.columns.map(({ stage }) => stage)).toEqual(
    OTHER.stages.filter(({ onBoard }) => onBoard).map(({ key }) => key),
  );
  expect(snapshot.cards.length).toBeGreaterThan(0);
  expect(await proposalsFor(test.db, actor)).toEqual([]);

  const selection = { period: { from: '2026-03', to: '2026-03' }, sector: null, sop: null };
  const { figures } = await readMetrics(test.db, selection, now);
  expect(figures.firstRound).toEqual({ evaluated: 2, passed: 1 });
  expect(figures.units.map(({ unit }) => unit)).toEqual(['1', '2', '3', '4', '5', '6', '7', '8']);
  expect((await disagreements(test.db, selection, now)).found).toEqual([]);
});

it('whoever handed in a complaint does not approve it', async () => {
  const complaint = await Complaint.handIn(test.db, new Date('2026-03-05T01:00:00Z'));
  await complaint.work('petugas-pengaduan');
  await test.db
    .update(materials)
    .set({ handedInBy: people['koordinator-pengaduan']!.id })
    .where(eq(materials.storyId, complaint.story.id));
  await complaint.takeUp('koordinator-pengaduan');
  expect(refusalCodes(await complaint.move('koordinator-pengaduan', 'approve'))).toEqual(['ownMaterial']);
});
