import { asc, eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DemoCast, makePeople } from '@/db/factories/people';
import { readRevision } from '@/db/queries/story-revisions';
import { listThreads } from '@/db/queries/text-threads';
import { storyEvents } from '@/db/schema/events';
import { stories, storyRevisions } from '@/db/schema/stories';
import { DrivenStory, expectOk, refusalCodes } from '@/db/testing/drive-story';
import { type TestDatabase, testDatabase } from '@/db/testing/test-database';
import { anchorAt } from '@/lib/annotations/text-anchor';
import { plainText } from '@/lib/richtext/document';
import { findChainFaults } from '@/lib/sop/event-chain';
import { publishToSite } from './publish';
import { restoreVersion } from './restore-version';
import { openThread } from './text-threads';
import { undoMove } from './undo-move';

let t: TestDatabase;
let cast: DemoCast;
beforeAll(async () => {
  t = await testDatabase();
  cast = await makePeople(t.db);
});
afterAll(() => t.close());

const MONDAY = new Date('2026-04-20T01:00:00Z');

/** A story at Menyusun in the web manager's hands. */
async function writable(): Promise<DrivenStory> {
  const driven = await (await DrivenStory.handIn(t.db, cast, MONDAY)).bringTo('composing');
  return driven.takeUp('webManager');
}

const versionsOf = async ({ story }: DrivenStory) =>
  (
    await t.db
      .select()
      .from(storyRevisions)
      .where(eq(storyRevisions.storyId, story.id))
      .orderBy(asc(storyRevisions.contentVersion))
  ).map(({ contentVersion, body }) => [contentVersion, plainText(body)]);

const eventsOf = ({ story }: DrivenStory) =>
  t.db.select().from(storyEvents).where(eq(storyEvents.storyId, story.id)).orderBy(asc(storyEvents.number));

/** Two versions: 'Pertama.' handed over from Menyusun as 2, 'Kedua.' written at Mengelola tampilan as 3. */
async function twoVersions(): Promise<DrivenStory> {
  const driven = await (await writable()).write('Pertama.');
  await (await driven.move('webManager', 'advance')).takeUp('webManager');
  return driven.write('Kedua.');
}

const restore = (driven: DrivenStory, version: number, seen = driven.contentVersion) => ({
  storyId: driven.story.id,
  contentVersion: seen,
  restore: version,
});

describe('a working version', () => {
  it('ends with the hand-over, even when the same writer goes on within the quarter of an hour', async () => {
    expect(await versionsOf(await twoVersions())).toEqual([
      [2, 'Pertama.'],
      [3, 'Kedua.'],
    ]);
  });

  it('stays as it was handed over when the move is taken back', async () => {
    const driven = await (await writable()).write('Pertama.');
    await driven.move('webManager', 'advance');
    driven.story = expectOk(await undoMove(driven.as('webManager'), driven.request())).story;
    await (await driven.write('Kedua.')).write('Ketiga.');
    expect(await versionsOf(driven)).toEqual([
      [2, 'Pertama.'],
      [4, 'Ketiga.'],
    ]);
  });
});

describe('restoring a version', () => {
  it('writes its content as a new version and leaves every earlier one as it was', async () => {
    const driven = await twoVersions();
    const done = expectOk(await restoreVersion(driven.as('webManager'), restore(driven, 2)));
    expect(done.contentVersion).toBe(4);
    expect(await versionsOf(driven)).toEqual([
      [2, 'Pertama.'],
      [3, 'Kedua.'],
      [4, 'Pertama.'],
    ]);
    const [story] = await t.db.select().from(stories).where(eq(stories.id, driven.story.id));
    expect([story?.contentVersion, plainText(story?.body ?? { type: 'doc' }), story?.words]).toEqual([
      4,
      'Pertama.',
      1,
    ]);
    const [old, back] = await Promise.all(
      [2, 4].map((version) => readRevision(t.db, cast.webManager, driven.story.id, version)),
    );
    expect({ ...back, contentVersion: 0 }).toEqual({ ...old, contentVersion: 0 });
  });

  it('asks again for a suggestion whose words it takes back', async () => {
    const driven = await twoVersions();
    const anchor = anchorAt('Kedua.', { block: 0, from: 0, to: 5 });
    if (!anchor) throw new Error('No words');
    const { id: storyId } = driven.story;
    const asked = { storyId, anchor, text: '', mentions: [], replacement: 'Ketiga' };
    const { thread } = expectOk(await openThread(driven.as('kasubag'), asked));
    const before = driven.contentVersion;
    await driven.move('webManager', 'advance');
    driven.story = expectOk(await undoMove(driven.as('webManager'), driven.request())).story;
    await driven.write('Ketiga.', undefined, [thread.id]);
    const marks = async () =>
      (await listThreads(t.db, cast.secretary, storyId)).map(({ accepted }) => accepted !== null);
    expect(await marks()).toEqual([true]);
    expectOk(await restoreVersion(driven.as('webManager'), restore(driven, before)));
    expect(await marks()).toEqual([false]);
    expect((await eventsOf(driven)).slice(-2).map(({ type }) => type)).toEqual([
      'versionRestored',
      'threadReopened',
    ]);
  });

  it('is an event that names both versions, in a log whose chain holds', async () => {
    const driven = await twoVersions();
    expectOk(await restoreVersion(driven.as('webManager'), restore(driven, 2)));
    const events = await eventsOf(driven);
    expect(events.at(-1)).toMatchObject({
      type: 'versionRestored',
      actorId: cast.webManager.id,
      details: { restored: 2, contentVersion: 4 },
    });
    const [story] = await t.db.select().from(stories).where(eq(stories.id, driven.story.id));
    const head = { number: story?.eventNumber ?? 0, hash: story?.eventHash ?? '' };
    expect(findChainFaults(events, head)).toEqual([]);
  });

  it('is not written over by the next save', async () => {
    const driven = await twoVersions();
    const done = expectOk(await restoreVersion(driven.as('webManager'), restore(driven, 2)));
    driven.contentVersion = done.contentVersion;
    await driven.write('Ditulis sesudahnya.');
    expect((await versionsOf(driven)).slice(2)).toEqual([
      [4, 'Pertama.'],
      [5, 'Ditulis sesudahnya.'],
    ]);
  });

  it('takes the approvals away', async () => {
    const driven = await twoVersions();
    await (await driven.move('webManager', 'advance')).takeUp('kasubag');
    await (await driven.move('kasubag', 'approve')).takeUp('secretary');
    await (await driven.move('secretary', 'approve')).takeUp('webManager');
    expectOk(await restoreVersion(driven.as('webManager'), restore(driven, 2)));
    const refused = await publishToSite(driven.as('webManager'), driven.request());
    expect(refusalCodes(refused)).toEqual(['notApproved', 'notApproved']);
  });
});

describe('a version is not restored', () => {
  it('by somebody who may not write now', async () => {
    const driven = await twoVersions();
    const by = (post: 'kasubag' | 'contributor') => restoreVersion(driven.as(post), restore(driven, 2));
    expect(refusalCodes(await by('kasubag'))).toEqual(['heldByAnother', 'notYourRole']);
    expect((await by('contributor')).ok).toBe(false);
    await driven.move('webManager', 'advance');
    const late = await restoreVersion(driven.as('webManager'), restore(driven, 2));
    expect(refusalCodes(late)).toEqual(['notEditableHere']);
    expect(await versionsOf(driven)).toHaveLength(2);
  });

  it('over a content that was not on the screen', async () => {
    const driven = await twoVersions();
    const refused = await restoreVersion(driven.as('webManager'), restore(driven, 2, 2));
    expect(refused).toMatchObject({ ok: false, reasons: [{ code: 'stale' }] });
    expect((await eventsOf(driven)).at(-1)?.type).toBe('contentSaved');
  });

  it('when it is the present one, or none of this story', async () => {
    const driven = await twoVersions();
    const attempt = (version: number) => restoreVersion(driven.as('webManager'), restore(driven, version));
    expect(refusalCodes(await attempt(3))).toEqual(['versionIsCurrent']);
    expect(refusalCodes(await attempt(99))).toEqual(['notFound']);
  });
});
