import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DemoCast, makePeople } from '@/db/factories/people';
import { DrivenStory, expectOk, refusalCodes } from '@/db/testing/drive-story';
import { type TestDatabase, testDatabase } from '@/db/testing/test-database';
import { assignStory, setLabels, setPriority, setWantedOn } from './arrange-story';
import { moveStory } from './move-story';
import { setStageLimit } from './stage-limits';

let test: TestDatabase;
let cast: DemoCast;
const START = new Date('2026-03-02T01:00:00Z');

beforeAll(async () => {
  test = await testDatabase();
  cast = await makePeople(test.db);
});
afterAll(() => test.close());

const handIn = () => DrivenStory.handIn(test.db, cast, START);

describe('arranging a story', () => {
  it('gives it to a performer of its stage, who keeps it while he may do the next one too', async () => {
    const story = await handIn();
    await story.bringTo('classifying');
    const { id } = cast.webManager;
    story.story = expectOk(await assignStory(story.as('kasubag'), { ...story.request(), userId: id })).story;
    expect(story.story.assignedTo).toBe(id);
    await story.takeUp('webManager');
    await story.move('webManager', 'advance');
    expect(story.story.assignedTo).toBe(id);
    await story.takeUp('webManager');
    await story.write();
    await story.move('webManager', 'advance');
    await story.takeUp('webManager');
    await story.move('webManager', 'advance');
    expect(story.story).toMatchObject({ stage: 'evaluation-kasubag', assignedTo: null });
  });

  it('refuses one who may not do the work, one who is not there, and a contributor who arranges', async () => {
    const story = await handIn();
    await story.bringTo('classifying');
    const give = async (post: 'kasubag' | 'contributor', userId: string) =>
      refusalCodes(await assignStory(story.as(post), { ...story.request(), userId }));
    expect(await give('kasubag', cast.secretary.id)).toEqual(['assigneeMayNot']);
    expect(await give('kasubag', '00000000-0000-4000-8000-000000000000')).toEqual(['notFound']);
    expect(await give('contributor', cast.webManager.id)).toEqual(['noPermission']);
  });

  it('writes what changed, and nothing where nothing did', async () => {
    const story = await handIn();
    const context = story.as('webManager');
    story.story = expectOk(await setPriority(context, { ...story.request(), priority: 'urgent' })).story;
    story.story = expectOk(
      await setLabels(context, { ...story.request(), labels: ['Ramadan', ' Ramadan ', ''] }),
    ).story;
    story.story = expectOk(await setWantedOn(context, { ...story.request(), wantedOn: '2026-03-05' })).story;
    expect(story.story).toMatchObject({ priority: 'urgent', labels: ['Ramadan'], wantedOn: '2026-03-05' });
    const { eventNumber, version } = story.story;
    const again = expectOk(await setPriority(context, { ...story.request(), priority: 'urgent' })).story;
    expect(again).toMatchObject({ eventNumber, version });
  });

  it('is refused on a stale screen', async () => {
    const story = await handIn();
    await story.move('secretary', 'approve');
    const outcome = await setPriority(story.as('webManager'), {
      ...story.request(),
      version: 1,
      priority: 'high',
    });
    expect(refusalCodes(outcome)).toEqual(['stale']);
  });
});

describe('a limit of stories in a stage', () => {
  it('refuses one more where it is hard, says which stage, and lets a return through', async () => {
    const [first, second] = [await handIn(), await handIn()];
    await first.bringTo('composing');
    await second.bringTo('classifying');
    const context = first.as('admin');
    expectOk(await setStageLimit(context, { stage: 'composing', stories: 1, hard: true }));
    await second.takeUp('webManager');
    const advance = () => moveStory(second.as('webManager'), { ...second.request(), action: 'advance' });
    expect(refusalCodes(await advance())).toEqual(['stageFull']);
    expectOk(await setStageLimit(context, { stage: 'composing', stories: 1, hard: false }));
    expect((await advance()).ok).toBe(true);

    expectOk(await setStageLimit(context, { stage: 'composing', stories: 1, hard: true }));
    const third = await handIn();
    await expect(third.bringTo('evaluation-kasubag')).rejects.toThrow('stageFull');
    expectOk(await setStageLimit(context, { stage: 'composing', stories: null, hard: true }));
    await third.takeUp('webManager').catch(() => third);
  });

  it('of two moves at once into the last place one wins', async () => {
    expectOk(await setStageLimit((await handIn()).as('admin'), { stage: 'layout', stories: 1, hard: true }));
    const stories = [await handIn(), await handIn()];
    for (const story of stories) {
      await story.bringTo('composing');
      await story.takeUp('webManager');
      await story.write();
    }
    const outcomes = await Promise.all(
      stories.map((story) => moveStory(story.as('webManager'), { ...story.request(), action: 'advance' })),
    );
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(outcomes.flatMap(refusalCodes)).toEqual(['stageFull']);
  });

  it('is set by who may, for a stage that is there', async () => {
    const story = await handIn();
    const set = async (post: 'webManager' | 'admin', stage: string) =>
      refusalCodes(await setStageLimit(story.as(post), { stage, stories: 3, hard: false }));
    expect(await set('webManager', 'layout')).toEqual(['noPermission']);
    expect(await set('admin', 'hilang')).toEqual(['notFound']);
    expect(await set('admin', 'done')).toEqual(['notFound']);
  });
});
