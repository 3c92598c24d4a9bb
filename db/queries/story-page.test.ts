import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type DemoCast, makePeople } from '@/db/factories/people';
import { handInMaterial } from '@/db/mutations/hand-in-material';
import { joinStories } from '@/db/mutations/join-stories';
import { moveStory } from '@/db/mutations/move-story';
import { addUser } from '@/db/mutations/users';
import { takeUp } from '@/db/mutations/work-on-story';
import type { StoryRow } from '@/db/schema/stories';
import { type TestDatabase, testDatabase } from '@/db/testing/test-database';
import type { Outcome } from '@/lib/sop/refusal';
import type { Actor } from '@/lib/sop/roles';
import { joinableStories } from './joinable-stories';
import { storyIsWithinReach } from './story-in-reach';
import { readStoryPage } from './story-page';
import { readRevision } from './story-revisions';
import { readStoryStatus } from './story-status';

let t: TestDatabase;
let cast: DemoCast;
let stranger: Actor;
const now = new Date('2026-11-23T02:00:00Z');
const later = new Date('2026-11-23T02:20:00Z');

beforeAll(async () => {
  t = await testDatabase();
  cast = await makePeople(t.db);
  const { user } = await ok(
    addUser(
      t.db,
      {
        email: 'lain@redaksi.test',
        name: 'Kontributor Lain',
        position: '',
        roles: ['contributor'],
        password: 'redaksi-demo-2026',
      },
      now,
    ),
  );
  stranger = { id: user.id, roles: user.roles };
});
afterAll(() => t.close());

async function ok<T>(outcome: Promise<Outcome<T>>): Promise<T> {
  const settled = await outcome;
  if (!settled.ok) throw new Error(JSON.stringify(settled.reasons));
  return settled;
}

async function received(title: string): Promise<StoryRow> {
  const request = {
    title,
    text: 'Isi bahan.',
    sector: 'koperasi' as const,
    kind: 'news' as const,
    source: '',
    links: [],
    wantedOn: null,
    fileIds: [],
  };
  const { story } = await ok(handInMaterial({ db: t.db, now, actor: cast.contributor }, request));
  const move = { storyId: story.id, version: story.version, action: 'approve' as const };
  return (await ok(moveStory({ db: t.db, now, actor: cast.secretary }, move))).story;
}

describe('a story page', () => {
  test('is read by who sees every story, with the clock of its open visit', async () => {
    const story = await received('Rapat anggota koperasi');
    await ok(
      takeUp({ db: t.db, now: later, actor: cast.webManager }, { storyId: story.id, version: story.version }),
    );
    const page = await readStoryPage(t.db, cast.kasubag, story.id, later);
    expect(page).toMatchObject({
      head: { number: story.number, stage: 'received' },
      materials: [{ title: 'Rapat anggota koperasi', handedInBy: { id: cast.contributor.id } }],
      openVisit: { stage: 'received', takenUpBy: { id: cast.webManager.id } },
    });
    expect(page?.openVisit?.clock).toMatchObject({ state: 'working', waitMs: 20 * 60_000, workMs: 0 });
    expect(page?.log.map(({ type }) => type)).toEqual(['takenUp', 'moved', 'handedIn']);
  });

  test('is not a contributor’s: he gets where his own material is, and nothing of a stranger’s', async () => {
    const story = await received('Pameran kerajinan');
    expect(await readStoryPage(t.db, cast.contributor, story.id, now)).toBeNull();
    expect(await readRevision(t.db, cast.contributor, story.id, 1)).toBeNull();
    const status = await readStoryStatus(t.db, cast.contributor, story.id, now);
    expect(status?.entered.map(({ stage }) => stage)).toEqual(['proposed', 'received']);
    expect(await storyIsWithinReach(t.db, stranger, story.id)).toBe(false);
    expect(await readStoryStatus(t.db, stranger, story.id, now)).toBeNull();
  });

  test('of a joined story still shows its contributor his material, and where it went', async () => {
    const source = await received('Foto pameran');
    const target = await received('Pameran produk unggulan');
    const webManager = { db: t.db, now, actor: cast.webManager };
    const taken = await ok(takeUp(webManager, { storyId: source.id, version: source.version }));
    await ok(
      joinStories(webManager, {
        storyId: source.id,
        version: taken.story.version,
        intoStoryId: target.id,
      }),
    );
    expect(await readStoryStatus(t.db, cast.contributor, source.id, now)).toMatchObject({
      head: { stage: 'joined', joinedInto: { id: target.id, number: target.number } },
      materials: [{ title: 'Foto pameran' }],
    });
    const found = await joinableStories(t.db, cast.webManager, source.id, `#${target.number}`);
    expect(found).toMatchObject([{ id: target.id, materials: 2, stage: 'received' }]);
    const none = await joinableStories(t.db, cast.webManager, target.id, 'Foto pameran');
    expect(none).toEqual([]);
  });
});
