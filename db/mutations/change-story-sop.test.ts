import { and, eq, isNull } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { type DemoCast, makePeople } from '@/db/factories/people';
import { storyEvents } from '@/db/schema/events';
import type { SopVersionRow } from '@/db/schema/sop-versions';
import { stories } from '@/db/schema/stories';
import { stageVisits } from '@/db/schema/visits';
import { authoriseEdition, changedSop05 } from '@/db/testing/authorise-edition';
import { DrivenStory, expectOk, refusalCodes } from '@/db/testing/drive-story';
import { type TestDatabase, testDatabase } from '@/db/testing/test-database';
import { SOP_05 } from '@/lib/sop/sop-05';
import { changeStorySop } from './change-story-sop';
import { joinStories } from './join-stories';

let test: TestDatabase;
let cast: DemoCast;
let second: SopVersionRow;

const at = (wib: string) => new Date(`${wib.replace(' ', 'T')}:00+07:00`);

beforeAll(async () => {
  test = await testDatabase();
  cast = await makePeople(test.db);
});
afterAll(() => test.close());

let edition = 0;
beforeEach(() => {
  // Each test has a day of its own, so that its edition comes into force after those of the tests before.
  edition += 1;
});

/** A story in layout under the edition before, taken up at 09.00; then 45 minutes of layout come into force. */
async function inLayoutBeforeTheChange(materials = 1): Promise<DrivenStory> {
  const day = `2026-03-${String(1 + edition).padStart(2, '0')}`;
  await authoriseEdition(test.db, SOP_05, at(`${day} 07:00`));
  const story = await DrivenStory.handIn(test.db, cast, at(`${day} 08:00`));
  await story.at(`${day} 08:10`).bringTo('classifying');
  await story.takeUp('webManager');
  for (let i = 1; i < materials; i++) await joinAnother(story, `${day} 08:11`);
  await story.move('webManager', 'advance');
  await story.takeUp('webManager');
  await story.write();
  await story.move('webManager', 'advance');
  await story.at(`${day} 09:00`).takeUp('webManager');
  second = await authoriseEdition(
    test.db,
    changedSop05((sop) => {
      sop.steps[3]!.standardMinutes = 45;
    }),
    at(`${day} 09:30`),
  );
  return story.at(`${day} 09:30`);
}

async function joinAnother(story: DrivenStory, wib: string): Promise<void> {
  const other = await DrivenStory.handIn(test.db, cast, at(wib));
  await other.move('secretary', 'approve');
  await other.takeUp('webManager');
  const joined = await joinStories(other.as('webManager'), {
    ...other.request(),
    intoStoryId: story.story.id,
  });
  story.story = expectOk(joined).story;
}

const request = (story: DrivenStory) => ({
  ...story.request(),
  toVersionId: second.id,
  reason: 'Disepakati.',
});

async function openVisit(story: DrivenStory) {
  const [visit] = await test.db
    .select()
    .from(stageVisits)
    .where(and(eq(stageVisits.storyId, story.story.id), isNull(stageVisits.leftAt)));
  return visit!;
}

it('an open story keeps its standard when another version comes into force, a new one gets the new', async () => {
  const story = await inLayoutBeforeTheChange();
  expect((await openVisit(story)).standardMinutes).toBe(60);
  const later = await DrivenStory.handIn(test.db, cast, new Date(story.now.getTime() + 60_000));
  await later.bringTo('layout');
  expect(await openVisit(later)).toMatchObject({ standardMinutes: 45, sopVersionId: second.id });
});

it('going over judges the open visit by the new standard, for each material, and leaves its clocks alone', async () => {
  const story = await inLayoutBeforeTheChange(3);
  const before = await openVisit(story);
  expect(before).toMatchObject({ materials: 3, standardMinutes: 180 });
  const moved = expectOk(await changeStorySop(story.as('head'), request(story)));
  expect(moved.story).toMatchObject({
    sopVersionId: second.id,
    stage: 'layout',
    version: story.story.version + 1,
  });
  expect(await openVisit(story)).toEqual({ ...before, sopVersionId: second.id, standardMinutes: 135 });
});

it('what has ended stays under the version that it ended under', async () => {
  const story = await inLayoutBeforeTheChange();
  const ended = () =>
    test.db
      .select()
      .from(stageVisits)
      .where(and(eq(stageVisits.storyId, story.story.id), eq(stageVisits.stage, 'composing')));
  const before = await ended();
  expectOk(await changeStorySop(story.as('kasubag'), request(story)));
  expect(await ended()).toEqual(before);
});

it('the log names both versions, why, and the standard that holds from now on', async () => {
  const story = await inLayoutBeforeTheChange();
  const { number, edition: newest } = second;
  expectOk(await changeStorySop(story.as('admin'), request(story)));
  const log = await test.db.select().from(storyEvents).where(eq(storyEvents.storyId, story.story.id));
  expect(log.at(-1)).toMatchObject({
    type: 'sopChanged',
    actorId: cast.admin.id,
    details: {
      fromEdition: `${number}/${newest! - 1}`,
      toEdition: `${number}/${newest}`,
      reason: 'Disepakati.',
      entered: { stage: 'layout', step: 4, pass: 1, materials: 1, standardMinutes: 45 },
    },
  });
});

it('the story then moves by the new version alone', async () => {
  const story = await inLayoutBeforeTheChange();
  story.story = expectOk(await changeStorySop(story.as('head'), request(story))).story;
  await story.move('webManager', 'advance');
  expect(await openVisit(story)).toMatchObject({ stage: 'evaluation-kasubag', sopVersionId: second.id });
});

it('is refused: to who may not, on a stale screen, to another version than the one in force, twice, when closed', async () => {
  const story = await inLayoutBeforeTheChange();
  const refused = async (...args: Parameters<typeof changeStorySop>) =>
    refusalCodes(await changeStorySop(...args));
  expect(await refused(story.as('webManager'), request(story))).toEqual(['noPermission']);
  expect(await refused(story.as('head'), { ...request(story), version: 1 })).toEqual(['stale']);
  const old = story.story.sopVersionId;
  expect(await refused(story.as('head'), { ...request(story), toVersionId: old })).toEqual(['sopNotInForce']);
  story.story = expectOk(await changeStorySop(story.as('head'), request(story))).story;
  expect(await refused(story.as('head'), request(story))).toEqual(['sopAlreadyFollowed']);

  const declined = await DrivenStory.handIn(test.db, cast, at('2026-02-02 08:00'));
  await declined.move('secretary', 'decline', 'Bukan kegiatan dinas.');
  expect(await refused(story.as('head'), { ...request(story), ...declined.request() })).toEqual(['closed']);
});

it('is refused where the new version has no such stage, and nothing is written', async () => {
  const story = await inLayoutBeforeTheChange();
  second = await authoriseEdition(
    test.db,
    changedSop05((sop) => {
      const layout = sop.stages.find(({ key }) => key === 'layout')!;
      layout.key = 'desain';
      for (const move of sop.transitions) {
        if (move.from === 'layout') move.from = 'desain';
        if (move.to === 'layout') move.to = 'desain';
      }
    }),
    new Date(story.now.getTime() + 60_000),
  );
  expect(refusalCodes(await changeStorySop(story.as('head'), request(story)))).toEqual(['sopLacksStage']);
  const [row] = await test.db.select().from(stories).where(eq(stories.id, story.story.id));
  expect(row?.sopVersionId).not.toBe(second.id);
});

it('two heads at once: one takes it over, the other is told', async () => {
  const story = await inLayoutBeforeTheChange();
  const outcomes = await Promise.all(
    [story.as('head'), story.as('admin')].map((context) => changeStorySop(context, request(story))),
  );
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
  expect(outcomes.flatMap(refusalCodes)).toEqual(['stale']);
});
