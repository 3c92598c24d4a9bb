import { inArray } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DemoCast, makePeople } from '@/db/factories/people';
import { stories } from '@/db/schema/stories';
import { DrivenStory, refusalCodes } from '@/db/testing/drive-story';
import { type TestDatabase, testDatabase } from '@/db/testing/test-database';
import { assignStory, setPriority } from './arrange-story';
import { eachStory } from './each-story';
import { moveStory } from './move-story';
import { takeUp } from './work-on-story';

let test: TestDatabase;
let cast: DemoCast;
const START = new Date('2026-03-02T01:00:00Z');

beforeAll(async () => {
  test = await testDatabase();
  cast = await makePeople(test.db);
});
afterAll(() => test.close());

const handedIn = (title: string) => DrivenStory.handIn(test.db, cast, START, title);
const stagesOf = async (driven: DrivenStory[]) => {
  const ids = driven.map(({ story }) => story.id);
  const rows = await test.db.select().from(stories).where(inArray(stories.id, ids));
  return ids.map((id) => rows.find((row) => row.id === id)?.stage);
};

describe('one action on many stories', () => {
  it('is carried out on those that allow it and says of each other why not', async () => {
    const [fine, elsewhere, stale] = await Promise.all(['satu', 'dua', 'tiga'].map(handedIn));
    if (!fine || !elsewhere || !stale) throw new Error('Three were handed in');
    await elsewhere.bringTo('received');
    const seen = stale.request();
    await setPriority(stale.as('secretary'), { ...seen, priority: 'urgent' });

    const asked = [fine.request(), elsewhere.request(), seen].map((request) => ({
      ...request,
      ...({ action: 'approve', to: 'received', reason: '' } as const),
    }));
    const outcomes = await eachStory(fine.as('secretary'), asked, moveStory);
    expect(outcomes.map(({ storyId }) => storyId)).toEqual(asked.map(({ storyId }) => storyId));
    expect(outcomes.map(refusalCodes)).toEqual([[], ['noSuchMove'], ['stale']]);
    expect(outcomes[0]).toMatchObject({ ok: true, stage: 'received' });
    expect(await stagesOf([fine, elsewhere, stale])).toEqual(['received', 'received', 'proposed']);
  });

  it('judges each story by its own stage: who performs one may not do another', async () => {
    const [proposed, received] = await Promise.all(['satu', 'dua'].map(handedIn));
    if (!proposed || !received) throw new Error('Two were handed in');
    await received.bringTo('received');
    const asked = [proposed, received].map((story) => ({ ...story.request(), userId: cast.webManager.id }));
    const outcomes = await eachStory(proposed.as('kasubag'), asked, assignStory);
    expect(outcomes.map(refusalCodes)).toEqual([['assigneeMayNot'], []]);
  });

  it('takes a story that is named twice once', async () => {
    const story = await (await handedIn('satu')).bringTo('received');
    const outcomes = await eachStory(story.as('webManager'), [story.request(), story.request()], takeUp);
    expect(outcomes).toHaveLength(1);
    expect(outcomes[0]?.ok).toBe(true);
  });
});
