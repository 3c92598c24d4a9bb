import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Db } from '@/db/client';
import { type DemoCast, makePeople } from '@/db/factories/people';
import { handInMaterial } from '@/db/mutations/hand-in-material';
import { moveStory } from '@/db/mutations/move-story';
import { publishToSite } from '@/db/mutations/publish';
import { writeReport } from '@/db/mutations/report';
import { saveContent } from '@/db/mutations/save-content';
import { setStageLimit } from '@/db/mutations/stage-limits';
import { addUser } from '@/db/mutations/users';
import { pauseWork, takeUp } from '@/db/mutations/work-on-story';
import { channels } from '@/db/schema/publications';
import { type TestDatabase, testDatabase } from '@/db/testing/test-database';
import type { BoardAction } from '@/lib/board/board-action';
import type { Outcome } from '@/lib/sop/refusal';
import type { Actor } from '@/lib/sop/roles';
import { readBoard } from './board';
import { peopleKnownTo } from './users';

let t: TestDatabase;
let db: Db;
let cast: DemoCast;
let other: Actor;
const MINUTE = 60_000;
/** Monday 23 November 2026, 'HH:MM' in WIB. */
const at = (time: string, day = 23) => new Date(`2026-11-${day}T${time}:00+07:00`);

function granted<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.reasons));
  return outcome;
}

async function handIn(actor: Actor, title: string, now = at('08:00')): Promise<string> {
  const { story } = granted(
    await handInMaterial(
      { db, now, actor },
      {
        title,
        text: 'Teks bahan.',
        sector: 'koperasi',
        kind: 'news',
        source: '',
        links: [],
        wantedOn: null,
        fileIds: [],
      },
    ),
  );
  return story.id;
}

async function cardOf(storyId: string, now: Date, actor: Actor = cast.webManager) {
  const { snapshot } = await readBoard(db, actor, now);
  const card = snapshot.cards.find((each) => each.id === storyId);
  if (!card) throw new Error(`No card of ${storyId}`);
  return card;
}

async function take(storyId: string, actor: Actor, now: Date) {
  const { version } = await cardOf(storyId, now);
  granted(await takeUp({ db, now, actor }, { storyId, version }));
}

async function move(storyId: string, actor: Actor, action: BoardAction, now: Date, reason = '') {
  const { version } = await cardOf(storyId, now);
  granted(await moveStory({ db, now, actor }, { storyId, version, action, reason }));
}

async function write(storyId: string, now: Date) {
  const card = await cardOf(storyId, now);
  granted(
    await saveContent(
      { db, now, actor: cast.webManager },
      {
        storyId,
        contentVersion: card.facts.contentVersion,
        title: card.title,
        summary: 'Ringkasan.',
        slug: '',
        sector: card.sector,
        kind: card.kind,
        tags: [],
        body: {
          type: 'doc',
          content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Isi naskah.' }] }],
        },
        coverFileId: null,
        coverAlt: '',
        coverCaption: '',
      },
    ),
  );
}

/** From proposal to the Kasubag's hands, at 09.00. */
async function bringToEvaluation(storyId: string) {
  const { secretary, webManager, kasubag } = cast;
  await move(storyId, secretary, 'approve', at('08:10'));
  for (const stage of ['received', 'classifying', 'composing', 'layout']) {
    await take(storyId, webManager, at('08:20'));
    if (stage === 'composing') await write(storyId, at('08:30'));
    await move(storyId, webManager, 'advance', at('08:40'));
  }
  await take(storyId, kasubag, at('09:00'));
}

beforeAll(async () => {
  t = await testDatabase();
  db = t.db;
  cast = await makePeople(db);
  const added = granted(
    await addUser(
      db,
      {
        email: 'kontributor2@redaksi.test',
        name: 'Kontributor Kedua',
        position: '',
        roles: ['contributor'],
        password: 'redaksi-demo-2026',
      },
      at('07:00'),
    ),
  );
  other = { id: added.user.id, roles: added.user.roles };
});
afterAll(() => t?.close());

describe('the board', () => {
  test('shows a contributor only what came of his own material', async () => {
    const mine = await handIn(cast.contributor, 'Bahan saya');
    const theirs = await handIn(other, 'Bahan orang lain');
    const idsFor = async (actor: Actor) =>
      (await readBoard(db, actor, at('08:05'))).snapshot.cards.map((card) => card.id);
    expect(await idsFor(cast.contributor)).toEqual([mine]);
    expect(await idsFor(other)).toEqual([theirs]);
    expect(await idsFor(cast.head)).toEqual(expect.arrayContaining([mine, theirs]));
    const { snapshot } = await readBoard(db, other, at('08:05'));
    expect(snapshot.columns.find((column) => column.stage === 'proposed')?.count).toBe(1);
  });

  test('shows holder, pause and materials of a card', async () => {
    const storyId = await handIn(cast.contributor, 'Bahan dijeda');
    await move(storyId, cast.secretary, 'approve', at('08:10'));
    await take(storyId, cast.webManager, at('08:20'));
    const { version } = await cardOf(storyId, at('08:25'));
    granted(
      await pauseWork(
        { db, now: at('08:30'), actor: cast.webManager },
        { storyId, version, reason: 'Rapat dinas' },
      ),
    );
    expect(await cardOf(storyId, at('08:40'))).toMatchObject({
      stage: 'received',
      materials: 1,
      holder: { id: cast.webManager.id, name: cast.webManager.user.name },
      visit: {
        takenUpBy: cast.webManager.id,
        pauseReason: 'Rapat dinas',
        pauses: [{ from: at('08:30').toISOString(), to: null }],
      },
    });
  });

  test("adds the Kasubag's work to the secretary's evaluation, and starts anew in the next pass", async () => {
    const storyId = await handIn(cast.contributor, 'Bahan dievaluasi');
    await bringToEvaluation(storyId);
    await move(storyId, cast.kasubag, 'approve', at('09:12'));
    const second = await cardOf(storyId, at('09:15'));
    expect(second).toMatchObject({ stage: 'evaluation-sekretaris', pass: 1 });
    expect(second.visit).toMatchObject({ step: 5, standardMinutes: 30, earlierWorkMs: 12 * MINUTE });

    await take(storyId, cast.secretary, at('09:20'));
    await move(storyId, cast.secretary, 'sendBack', at('09:25'), 'Angka belum cocok.');
    const back = await cardOf(storyId, at('09:30'));
    expect(back).toMatchObject({ stage: 'evaluation-kasubag', pass: 2, visit: { earlierWorkMs: 0 } });
    expect(back.facts.approvals).toHaveLength(1);
  });

  test('keeps a finished story for seven days, without clocks', async () => {
    const { secretary, webManager, kasubag } = cast;
    await db.update(channels).set({ proofRequired: false });
    const storyId = await handIn(cast.contributor, 'Bahan selesai');
    await bringToEvaluation(storyId);
    await move(storyId, kasubag, 'approve', at('09:12'));
    await take(storyId, secretary, at('09:20'));
    await move(storyId, secretary, 'approve', at('09:25'));
    await take(storyId, webManager, at('09:30'));
    const { version } = await cardOf(storyId, at('09:30'));
    granted(await publishToSite({ db, now: at('09:35'), actor: webManager }, { storyId, version }));
    await move(storyId, webManager, 'advance', at('09:40'));
    await take(storyId, webManager, at('09:45'));
    const reporting = await cardOf(storyId, at('09:45'));
    granted(
      await writeReport(
        { db, now: at('09:50'), actor: webManager },
        { storyId, version: reporting.version, text: 'Sudah dimuat di situs.' },
      ),
    );
    await move(storyId, kasubag, 'acknowledge', at('10:00'));

    const card = await cardOf(storyId, at('09:59', 30));
    expect(card).toMatchObject({ stage: 'done', visit: null, closedAt: at('10:00').toISOString() });
    const { snapshot } = await readBoard(db, webManager, at('10:01', 30));
    expect(snapshot.cards.map((each) => each.id)).not.toContain(storyId);
  });

  test('leaves out what was declined', async () => {
    const storyId = await handIn(cast.contributor, 'Bahan ditolak');
    await move(storyId, cast.secretary, 'decline', at('08:10'), 'Sudah dimuat.');
    const { snapshot } = await readBoard(db, cast.webManager, at('08:20'));
    expect(snapshot.cards.map((card) => card.id)).not.toContain(storyId);
  });

  test('carries the limits of stages for who sees all stories, and for nobody else', async () => {
    granted(
      await setStageLimit(
        { db, now: at('08:00'), actor: cast.kasubag },
        { stage: 'layout', stories: 3, hard: true },
      ),
    );
    const limitFor = async (actor: Actor) =>
      (await readBoard(db, actor, at('08:05'))).snapshot.columns.find(({ stage }) => stage === 'layout')
        ?.limit;
    expect(await limitFor(cast.webManager)).toEqual({ stories: 3, hard: true });
    expect(await limitFor(cast.contributor)).toBeNull();
    expect((await readBoard(db, cast.contributor, at('08:05'))).snapshot.limits).toEqual([]);
  });
});

describe('the mark of a board', () => {
  const markAt = async (now: Date, actor: Actor = cast.webManager) =>
    (await readBoard(db, actor, now)).snapshot.mark;

  test('is the same for the same board at another time, and another one after any change', async () => {
    const storyId = await handIn(cast.contributor, 'Bahan bertanda');
    const before = await markAt(at('08:10'));
    expect(await markAt(at('09:30'))).toBe(before);

    await move(storyId, cast.secretary, 'approve', at('09:40'));
    const moved = await markAt(at('09:50'));
    expect(moved).not.toBe(before);

    await take(storyId, cast.webManager, at('09:55'));
    expect(await markAt(at('10:00'))).not.toBe(moved);
  });

  test('is of what the reader may see', async () => {
    await handIn(cast.contributor, 'Bahan sendiri');
    expect(await markAt(at('08:10'), other)).not.toBe(await markAt(at('08:10'), cast.contributor));
  });
});

describe('the people of a board', () => {
  test('are everybody active, and only himself to a contributor', async () => {
    const names = async (actor: Actor) => (await peopleKnownTo(db, actor)).map(({ name }) => name);
    expect(await names(cast.secretary)).toContain(cast.webManager.user.name);
    expect(await names(cast.contributor)).toEqual([cast.contributor.user.name]);
  });
});
