import { asc, eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MINUTE } from '@/db/factories/office-clock';
import { type DemoCast, makePeople } from '@/db/factories/people';
import { evaluations } from '@/db/schema/evaluations';
import { storyEvents } from '@/db/schema/events';
import { articles } from '@/db/schema/publications';
import { storyRevisions } from '@/db/schema/stories';
import { stageVisits, visitPauses } from '@/db/schema/visits';
import { DrivenStory, expectOk, refusalCodes } from '@/db/testing/drive-story';
import { type TestDatabase, testDatabase } from '@/db/testing/test-database';
import { findChainFaults } from '@/lib/sop/event-chain';
import { moveStory } from './move-story';
import { publishToSite } from './publish';
import { saveContent } from './save-content';
import { pauseWork, resumeWork, takeUp } from './work-on-story';

let t: TestDatabase;
let cast: DemoCast;
beforeAll(async () => {
  t = await testDatabase();
  cast = await makePeople(t.db);
});
afterAll(() => t.close());

const MONDAY = new Date('2026-03-02T01:00:00Z');
const handIn = () => DrivenStory.handIn(t.db, cast, MONDAY);
const visitsOf = (storyId: string) =>
  t.db
    .select()
    .from(stageVisits)
    .where(eq(stageVisits.storyId, storyId))
    .orderBy(asc(stageVisits.enteredAt), asc(stageVisits.leftAt));

describe('a story from hand-in to done', () => {
  it('passes every stage, and each visit keeps its wait and work in working time', async () => {
    const driven = await handIn();
    // Monday 2 March 2026 lies in Ramadan 1447 H: 08.00-12.00, 12.30-15.00.
    await driven.at('2026-03-02 09:00').move('secretary', 'approve');
    await (await driven.at('2026-03-02 09:10').takeUp('webManager'))
      .at('2026-03-02 09:15')
      .move('webManager', 'advance');
    await (await driven.at('2026-03-02 11:50').takeUp('webManager'))
      .at('2026-03-02 12:40')
      .move('webManager', 'advance');
    await driven.at('2026-03-02 14:30').takeUp('webManager');
    await driven.at('2026-03-03 08:20').write();
    await driven.at('2026-03-03 08:30').move('webManager', 'advance');
    await (await driven.at('2026-03-03 08:40').takeUp('webManager'))
      .at('2026-03-03 09:00')
      .move('webManager', 'advance');
    await (await driven.at('2026-03-03 09:05').takeUp('kasubag'))
      .at('2026-03-03 09:15')
      .move('kasubag', 'approve');
    await (await driven.at('2026-03-03 09:20').takeUp('secretary'))
      .at('2026-03-03 09:28')
      .move('secretary', 'approve');
    await driven.at('2026-03-03 09:30').takeUp('webManager');
    await driven.at('2026-03-03 09:35').publishWithProof();
    await driven.at('2026-03-03 09:40').move('webManager', 'advance');
    await driven.at('2026-03-03 09:45').takeUp('webManager');
    await driven.at('2026-03-03 09:50').report();
    await driven.at('2026-03-03 11:00').move('kasubag', 'acknowledge');

    expect(driven.story.stage).toBe('done');
    expect(driven.story.closedAt).toEqual(driven.now);
    const minutes = (await visitsOf(driven.story.id)).map((visit) => [
      visit.stage,
      (visit.waitMs ?? 0) / MINUTE,
      (visit.workMs ?? 0) / MINUTE,
      visit.standardMinutes,
    ]);
    expect(minutes).toEqual([
      ['proposed', 60, 0, null],
      ['received', 10, 5, null],
      ['classifying', 155, 20, 30],
      ['composing', 110, 60, 60],
      ['layout', 10, 20, 60],
      ['evaluation-kasubag', 5, 10, 30],
      ['evaluation-sekretaris', 5, 8, 30],
      ['publishing', 2, 10, 15],
      ['reporting', 5, 5, null],
    ]);
  });

  it('leaves a whole chain of events behind', async () => {
    const driven = await (await handIn()).bringTo('publishing');
    const events = await t.db
      .select()
      .from(storyEvents)
      .where(eq(storyEvents.storyId, driven.story.id))
      .orderBy(asc(storyEvents.number));
    expect(events.length).toBeGreaterThan(10);
    const head = { number: driven.story.eventNumber, hash: driven.story.eventHash };
    expect(findChainFaults(events, head)).toEqual([]);
  });
});

describe('the two noes', () => {
  it("a Kasubag's no returns the story to Menyusun in a new pass, with its reason kept", async () => {
    const driven = await (await handIn()).bringTo('evaluation-kasubag');
    await (await driven.takeUp('kasubag')).move('kasubag', 'sendBack', 'Perbaiki judul.');
    expect([driven.story.stage, driven.story.pass]).toEqual(['composing', 2]);
    const [evaluation] = await t.db
      .select()
      .from(evaluations)
      .where(eq(evaluations.storyId, driven.story.id));
    expect(evaluation).toMatchObject({ approved: false, reason: 'Perbaiki judul.' });
  });

  it("a secretary's no returns the story to the Kasubag", async () => {
    const driven = await (await handIn()).bringTo('evaluation-sekretaris');
    await (await driven.takeUp('secretary')).move('secretary', 'sendBack', 'Sumber data?');
    expect([driven.story.stage, driven.story.pass]).toEqual(['evaluation-kasubag', 2]);
  });

  it('a declined material ends its story', async () => {
    const driven = await (await handIn()).move('secretary', 'decline', 'Sudah pernah dimuat.');
    expect(driven.story.stage).toBe('declined');
    expect(driven.story.closedAt).not.toBeNull();
  });
});

describe('two people on one story', () => {
  it('of two moves at once exactly one wins, and the other is told who moved it where', async () => {
    const driven = await (await handIn()).bringTo('evaluation-kasubag');
    await driven.takeUp('kasubag');
    const attempts = await Promise.all([
      moveStory(driven.as('kasubag'), { ...driven.request(), action: 'approve' }),
      moveStory(driven.as('kasubag'), { ...driven.request(), action: 'sendBack', reason: 'Tidak' }),
    ]);
    expect(attempts.filter((attempt) => attempt.ok)).toHaveLength(1);
    const loser = attempts.find((attempt) => !attempt.ok);
    const winner = attempts.find((attempt) => attempt.ok);
    if (loser?.ok !== false || !winner?.ok) throw new Error('one of each is expected');
    expect(loser.reasons).toEqual([
      {
        code: 'stale',
        params: { event: 'moved', name: 'Kasubag Umum', stage: winner.story.stage },
      },
    ]);
    const visits = await visitsOf(driven.story.id);
    expect(visits.filter((visit) => visit.leftAt === null)).toHaveLength(1);
  });

  it('twenty people taking up one story leave one holder and one open visit', async () => {
    const driven = await (await handIn()).bringTo('received');
    const request = driven.request();
    const attempts = await Promise.all(
      Array.from({ length: 20 }, () => takeUp(driven.as('webManager'), request)),
    );
    expect(attempts.filter((attempt) => attempt.ok)).toHaveLength(1);
  });

  it('two writers of the same version: one is saved, the other gets both texts to compare', async () => {
    const driven = await (await handIn()).bringTo('composing');
    await driven.takeUp('webManager');
    const save = (title: string) =>
      saveContent(driven.as('webManager'), {
        ...{ storyId: driven.story.id, contentVersion: 1, title, summary: '', slug: '', tags: [] },
        ...{ sector: 'koperasi', kind: 'news', coverFileId: null, coverAlt: '', coverCaption: '' },
        body: { type: 'doc', content: [{ type: 'paragraph' }] },
      });
    const outcomes = await Promise.all([save('Pertama'), save('Kedua')]);
    const loser = outcomes.find((outcome) => !outcome.ok);
    if (loser?.ok !== false) throw new Error('one save must be refused');
    expect(refusalCodes(loser)).toEqual(['stale']);
    expect(['Pertama', 'Kedua']).toContain(loser.theirs?.title);
    expect(outcomes.filter((outcome) => outcome.ok)).toHaveLength(1);
  });
});

describe('the event log', () => {
  it.each([
    ['UPDATE', "update story_events set type = 'x'"],
    ['DELETE', 'delete from story_events'],
    ['TRUNCATE', 'truncate story_events cascade'],
  ])('refuses %s', async (operation, statement) => {
    await handIn();
    const attempt = t.db.execute(statement).catch((error: Error) => error.cause);
    expect(String(await attempt)).toContain(`append-only: ${operation} refused`);
  });

  it('a finished visit cannot be rewritten', async () => {
    const driven = await (await handIn()).bringTo('received');
    const [first] = await visitsOf(driven.story.id);
    const attempt = t.db
      .update(stageVisits)
      .set({ workMs: 0 })
      .where(eq(stageVisits.id, first?.id ?? ''))
      .catch((error: Error) => error.cause);
    expect(String(await attempt)).toContain('a finished stage visit is history');
  });
});

describe('approval and revision', () => {
  it('editing in Memuat takes the approvals away; publishing waits for new ones', async () => {
    const driven = await (await handIn()).bringTo('publishing');
    await driven.takeUp('webManager');
    await driven.write('Isi yang diubah setelah disetujui.');
    const refused = await publishToSite(driven.as('webManager'), driven.request());
    expect(refusalCodes(refused)).toEqual(['notApproved', 'notApproved']);
    expect(await t.db.select().from(articles).where(eq(articles.storyId, driven.story.id))).toEqual([]);

    await driven.move('webManager', 'sendBack', 'Ada perubahan isi.');
    await (await driven.takeUp('kasubag')).move('kasubag', 'approve');
    await (await driven.takeUp('secretary')).move('secretary', 'approve');
    await (await driven.takeUp('webManager')).publish();
    const [article] = await t.db.select().from(articles).where(eq(articles.storyId, driven.story.id));
    expect(article?.bodyText).toBe('Isi yang diubah setelah disetujui.');
  });

  it('autosaves of one sitting fold into one revision, but never into an evaluated one', async () => {
    const driven = await (await handIn()).bringTo('composing');
    await driven.takeUp('webManager');
    for (const text of ['a', 'ab', 'abc']) await driven.write(text);
    const revisions = () =>
      t.db.select().from(storyRevisions).where(eq(storyRevisions.storyId, driven.story.id));
    expect((await revisions()).map((revision) => revision.contentVersion)).toEqual([4]);
    await driven.move('webManager', 'advance');
    await (await driven.takeUp('webManager')).move('webManager', 'advance');
    await (await driven.takeUp('kasubag')).move('kasubag', 'sendBack', 'Lengkapi.');
    await (await driven.takeUp('webManager')).write('abcd');
    expect((await revisions()).map((revision) => revision.contentVersion).sort()).toEqual([4, 5]);
  });
});

describe('pauses', () => {
  it('working time within a pause is not work', async () => {
    const driven = await (await handIn()).bringTo('composing');
    await driven.at('2026-04-20 08:00').takeUp('webManager');
    driven.at('2026-04-20 08:20');
    driven.story = expectOk(
      await pauseWork(driven.as('webManager'), { ...driven.request(), reason: 'Menunggu data' }),
    ).story;
    driven.at('2026-04-20 14:00');
    driven.story = expectOk(await resumeWork(driven.as('webManager'), driven.request())).story;
    await driven.write();
    await driven.at('2026-04-20 14:15').move('webManager', 'advance');
    const composing = (await visitsOf(driven.story.id)).find((visit) => visit.stage === 'composing');
    expect((composing?.workMs ?? 0) / MINUTE).toBe(35);
    const pauses = await t.db.select().from(visitPauses);
    expect(pauses.every((pause) => pause.resumedAt !== null)).toBe(true);
  });
});

describe('a refusal writes nothing', () => {
  it('a contributor cannot reach a story that is not of his material', async () => {
    const driven = await handIn();
    const stranger = { ...driven.as('contributor'), actor: { id: cast.head.id, roles: ['contributor'] } };
    const refused = await moveStory(stranger, { ...driven.request(), action: 'approve' });
    expect(refusalCodes(refused)).toEqual(['notFound']);
  });

  it('a document with a script link is refused with the place named, and the text stays as it was', async () => {
    const driven = await (await handIn()).bringTo('composing');
    await driven.takeUp('webManager');
    const outcome = await saveContent(driven.as('webManager'), {
      ...{ storyId: driven.story.id, contentVersion: 1, title: 'x', summary: '', slug: '', tags: [] },
      ...{ sector: 'koperasi', kind: 'news', coverFileId: null, coverAlt: '', coverCaption: '' },
      body: {
        type: 'doc',
        content: [
          {
            type: 'paragraph',
            content: [
              {
                type: 'text',
                text: 'klik',
                marks: [{ type: 'link', attrs: { href: 'javascript:alert(1)' } }],
              },
            ],
          },
        ],
      },
    });
    expect(refusalCodes(outcome)).toEqual(['documentInvalid']);
    expect(
      await t.db.select().from(storyRevisions).where(eq(storyRevisions.storyId, driven.story.id)),
    ).toEqual([]);
  });
});
