import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type DemoCast, makePeople } from '@/db/factories/people';
import { joinStories } from '@/db/mutations/join-stories';
import { pauseWork, resumeWork } from '@/db/mutations/work-on-story';
import { DrivenStory, expectOk } from '@/db/testing/drive-story';
import { authoriseSecondEdition, moveToEdition } from '@/db/testing/editions';
import { type TestDatabase, testDatabase } from '@/db/testing/test-database';
import { explainVisit } from './explain-visit';
import { readStoryPage } from './story-page';

const MINUTE = 60_000;
const wib = (at: string) => new Date(`${at.replace(' ', 'T')}:00+07:00`);

let t: TestDatabase;
let cast: DemoCast;
let story: DrivenStory;
beforeAll(async () => {
  t = await testDatabase();
  cast = await makePeople(t.db);
  const handIn = async (title: string) => {
    const handed = await DrivenStory.handIn(t.db, cast, wib('2026-11-23 08:00'), title);
    await handed.move('secretary', 'approve');
    return handed.takeUp('webManager');
  };
  story = await handIn('Tiga bahan');
  for (const title of ['Bahan kedua', 'Bahan ketiga']) {
    const joined = await handIn(title);
    const into = { ...joined.request(), intoStoryId: story.story.id };
    story.story = expectOk(await joinStories(joined.as('webManager'), into)).story;
  }
  await story.move('webManager', 'advance');
  await story.takeUp('webManager');
  await story.move('webManager', 'advance');
  await story.takeUp('webManager');
  await story.write();
  await story.at('2026-11-23 09:00').move('webManager', 'advance');
  await story.at('2026-11-23 09:30').takeUp('webManager');
  const pause = { ...story.request(), reason: 'Menunggu foto' };
  story.story = expectOk(await pauseWork(story.at('2026-11-23 10:00').as('webManager'), pause)).story;
  const resumed = await resumeWork(story.at('2026-11-23 10:20').as('webManager'), story.request());
  story.story = expectOk(resumed).story;
});
afterAll(() => t.close());

const explain = (visitId: string | null, now: string, post: keyof DemoCast = 'webManager') =>
  explainVisit(t.db, cast[post], story.story.id, visitId, wib(now));

describe('the clock of a story with three materials in layout', () => {
  test('says three times 60 minutes, of which step and which edition', async () => {
    const told = await explain(null, '2026-11-23 11:00');
    expect(told?.story).toMatchObject({ id: story.story.id, title: 'Tiga bahan' });
    expect(told?.clock.standard).toMatchObject({
      minutes: 180,
      step: { number: 4 },
      edition: '05/1',
      perMaterial: { materials: 3, minutes: 60 },
    });
    expect(told?.clock).toMatchObject({ state: 'working', usedMs: 70 * MINUTE, leftMs: 110 * MINUTE });
    expect(told?.clock.due?.at).toBe(wib('2026-11-23 13:50').toISOString());
    const [day] = told?.clock.work?.lines ?? [];
    expect(day).toMatchObject({ kind: 'day', ms: 70 * MINUTE });
    expect(JSON.stringify(day)).toContain('Menunggu foto');
  });

  test('says the same figures as the story page, also of the stays before', async () => {
    const now = '2026-11-23 11:00';
    const page = await readStoryPage(t.db, cast.webManager, story.story.id, wib(now));
    expect(page?.visits.length).toBeGreaterThan(3);
    for (const visit of page?.visits ?? []) {
      const told = await explain(visit.id, now);
      expect(told?.clock.wait.clockMs).toBe(visit.clock.waitMs);
      expect(told?.clock.work?.clockMs ?? 0).toBe(visit.clock.workMs);
      expect(told?.clock.usedMs).toBe(visit.clock.workMs + visit.clock.earlierWorkMs);
    }
  });

  test('is told to a contributor of his own story, but not the stays before', async () => {
    expect(await explain(null, '2026-11-23 11:00', 'contributor')).not.toBeNull();
    const page = await readStoryPage(t.db, cast.webManager, story.story.id, wib('2026-11-23 11:00'));
    const ended = page?.visits[0]?.id ?? '';
    expect(await explain(ended, '2026-11-23 11:00')).not.toBeNull();
    expect(await explain(ended, '2026-11-23 11:00', 'contributor')).toBeNull();
  });

  test('is told to nobody of a story or a visit that there is not', async () => {
    const nowhere = '00000000-0000-4000-8000-000000000000';
    expect(await explain(nowhere, '2026-11-23 11:00')).toBeNull();
    expect(await explainVisit(t.db, cast.head, nowhere, null, wib('2026-11-23 11:00'))).toBeNull();
  });
});

test('a visit of another story is not told under this one', async () => {
  const other = await DrivenStory.handIn(t.db, cast, wib('2026-11-23 08:00'), 'Naskah lain');
  const page = await readStoryPage(t.db, cast.head, other.story.id, wib('2026-11-23 09:00'));
  expect(await explain(page?.openVisit?.id ?? '', '2026-11-23 11:00', 'head')).toBeNull();
});

test('the Sekretaris’ clock names the work of the Kasubag, and a story moved to 05/2 its standard', async () => {
  const moved = await DrivenStory.handIn(t.db, cast, wib('2026-11-24 08:00'), 'Dinilai dua orang');
  await moved.bringTo('evaluation-kasubag');
  await moved.takeUp('kasubag');
  await moved.at('2026-11-24 08:12').move('kasubag', 'approve');
  await moved.at('2026-11-24 08:20').takeUp('secretary');
  const told = async () => {
    const explained = await explainVisit(t.db, cast.head, moved.story.id, null, wib('2026-11-24 08:30'));
    return explained?.clock;
  };
  expect(await told()).toMatchObject({
    standard: { minutes: 30, edition: '05/1', perMaterial: null },
    earlier: [{ workMs: 12 * MINUTE }],
    leftMs: 8 * MINUTE,
  });
  const second = await authoriseSecondEdition(t.db, wib('2026-11-24 08:22'));
  await moveToEdition(moved.at('2026-11-24 08:25'), second);
  expect(await told()).toMatchObject({
    standard: { minutes: 20, edition: '05/2' },
    earlier: [{ workMs: 12 * MINUTE }],
    leftMs: -2 * MINUTE,
    ranOutAt: wib('2026-11-24 08:28').toISOString(),
  });
});
