import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type DemoCast, makePeople } from '@/db/factories/people';
import { storyEvents } from '@/db/schema/events';
import { files } from '@/db/schema/files';
import { publications } from '@/db/schema/publications';
import { type StoryRow, stories } from '@/db/schema/stories';
import { type TestDatabase, testDatabase } from '@/db/testing/test-database';
import { documentFromText } from '@/lib/richtext/document';
import { findChainFaults } from '@/lib/sop/event-chain';
import type { Outcome } from '@/lib/sop/refusal';
import { attachTakenProof, recordProofFailure } from './attach-taken-proof';
import { handInMaterial } from './hand-in-material';
import { moveStory } from './move-story';
import { publishToSite } from './publish';
import { attachProof } from './record-publication';
import { saveContent } from './save-content';
import { recordUpload } from './uploads';
import { takeUp } from './work-on-story';

let t: TestDatabase;
let cast: DemoCast;
const now = new Date('2026-11-23T02:00:00Z');
const later = new Date('2026-11-23T02:05:00Z');
let pictures = 0;

beforeAll(async () => {
  t = await testDatabase();
  cast = await makePeople(t.db);
});
afterAll(() => t.close());

function picture() {
  pictures += 1;
  const sha256 = String(pictures).padStart(64, '0');
  return { sha256, name: 'bukti.png', mime: 'image/png', bytes: 1_000, width: 1280, height: 1600 };
}

async function ok<T>(outcome: Promise<Outcome<T>>): Promise<T> {
  const settled = await outcome;
  if (!settled.ok) throw new Error(JSON.stringify(settled.reasons));
  return settled;
}

/** A story on the site whose proof is still to be taken. */
async function publishedStory(): Promise<StoryRow> {
  const as = (post: keyof DemoCast) => ({ db: t.db, now, actor: cast[post] });
  const material = {
    title: 'Pasar murah di Lowokwaru',
    text: 'Pasar murah dibuka.',
    sector: 'perdagangan',
    kind: 'news',
    source: '',
    links: [],
    wantedOn: null,
    fileIds: [],
  } as const;
  const handedIn = await ok(handInMaterial(as('contributor'), { ...material, links: [], fileIds: [] }));
  let { story } = handedIn;
  const move = async (post: keyof DemoCast, action: 'approve' | 'advance', take = true) => {
    if (take) ({ story } = await ok(takeUp(as(post), { storyId: story.id, version: story.version })));
    ({ story } = await ok(moveStory(as(post), { storyId: story.id, version: story.version, action })));
  };
  await move('secretary', 'approve', false);
  await move('webManager', 'advance');
  await move('webManager', 'advance');
  ({ story } = await ok(takeUp(as('webManager'), { storyId: story.id, version: story.version })));
  await ok(
    saveContent(as('webManager'), {
      storyId: story.id,
      contentVersion: story.contentVersion,
      title: material.title,
      summary: 'Pasar murah dibuka selama dua hari.',
      slug: '',
      sector: 'perdagangan',
      kind: 'news',
      tags: [],
      body: documentFromText(material.text),
      coverFileId: null,
      coverAlt: '',
      coverCaption: '',
    }),
  );
  await move('webManager', 'advance', false);
  await move('webManager', 'advance');
  await move('kasubag', 'approve');
  await move('secretary', 'approve');
  ({ story } = await ok(takeUp(as('webManager'), { storyId: story.id, version: story.version })));
  return (await ok(publishToSite(as('webManager'), { storyId: story.id, version: story.version }))).story;
}

async function appearanceOf(story: StoryRow) {
  const [row] = await t.db.select().from(publications).where(eq(publications.storyId, story.id));
  if (!row) throw new Error('Not published');
  return { ...row, publicationId: row.id };
}

describe('a proof taken by the worker', () => {
  let story: StoryRow;
  beforeEach(async () => {
    story = await publishedStory();
  });

  test('is attached with its file and an event that names nobody, and the chain still holds', async () => {
    const attached = await attachTakenProof({ db: t.db, now: later }, await appearanceOf(story), picture());
    expect(attached).toBe(true);
    const after = await appearanceOf(story);
    expect(after).toMatchObject({ proofBy: null, proofAt: later, proofError: '' });
    const [file] = await t.db
      .select()
      .from(files)
      .where(eq(files.id, after.proofFileId ?? ''));
    expect(file).toMatchObject({ uploadedBy: null, mime: 'image/png', width: 1280 });

    const log = await t.db
      .select()
      .from(storyEvents)
      .where(eq(storyEvents.storyId, story.id))
      .orderBy(storyEvents.number);
    expect(log.at(-1)).toMatchObject({
      type: 'proofAttached',
      actorId: null,
      details: { channel: 'site', fileId: after.proofFileId, taken: true },
    });
    const [head] = await t.db.select().from(stories).where(eq(stories.id, story.id));
    expect(findChainFaults(log, { number: head?.eventNumber ?? 0, hash: head?.eventHash ?? '' })).toEqual([]);
    expect(head?.version).toBe(story.version);
  });

  test('does not replace a proof that a person attached meanwhile', async () => {
    const appearance = await appearanceOf(story);
    const webManager = { db: t.db, now: later, actor: cast.webManager };
    const upload = await recordUpload(webManager, picture());
    await ok(
      attachProof(webManager, {
        storyId: story.id,
        version: story.version,
        channel: 'site',
        fileId: upload.id,
      }),
    );
    expect(await attachTakenProof({ db: t.db, now: later }, appearance, picture())).toBe(false);
    expect((await appearanceOf(story)).proofFileId).toBe(upload.id);
  });

  test('of a page that was published anew since is thrown away', async () => {
    const appearance = await appearanceOf(story);
    const older = { ...appearance, publishedAt: new Date(appearance.publishedAt.getTime() - 60_000) };
    expect(await attachTakenProof({ db: t.db, now: later }, older, picture())).toBe(false);
    expect((await appearanceOf(story)).proofFileId).toBeNull();
  });

  test('that is attached twice counts once', async () => {
    const appearance = await appearanceOf(story);
    const both = await Promise.all([
      attachTakenProof({ db: t.db, now: later }, appearance, picture()),
      attachTakenProof({ db: t.db, now: later }, appearance, picture()),
    ]);
    expect(both.sort()).toEqual([false, true]);
  });

  test('that could not be taken leaves its reason, and never over a proof that is there', async () => {
    const appearance = await appearanceOf(story);
    await recordProofFailure(t.db, appearance, 'noBrowser');
    expect((await appearanceOf(story)).proofError).toBe('noBrowser');
    await attachTakenProof({ db: t.db, now: later }, appearance, picture());
    await recordProofFailure(t.db, appearance, 'failed');
    expect((await appearanceOf(story)).proofError).toBe('');
  });
});
