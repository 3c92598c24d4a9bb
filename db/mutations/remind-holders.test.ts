import { afterAll, beforeAll, expect, it } from 'vitest';
import { type DemoCast, makePeople } from '@/db/factories/people';
import { listNotices } from '@/db/queries/notices';
import { DrivenStory, expectOk } from '@/db/testing/drive-story';
import { type TestDatabase, testDatabase } from '@/db/testing/test-database';
import { remindHolders } from './remind-holders';
import { pauseWork } from './work-on-story';

let test: TestDatabase;
let cast: DemoCast;

beforeAll(async () => {
  test = await testDatabase();
  cast = await makePeople(test.db);
});
afterAll(() => test.close());

const wib = (time: string) => new Date(`${time.replace(' ', 'T')}:00+07:00`);
const remind = (time: string) => remindHolders({ db: test.db, now: wib(time) });
const reminders = async () =>
  (await listNotices(test.db, cast.webManager.id)).items
    .filter(({ kind }) => kind.endsWith('Standard'))
    .map(({ kind, read }) => `${kind}${read ? ' read' : ''}`);

it('reminds the holder once near the end of the standard and once past it, in working hours', async () => {
  // Klasifikasi has 30 minutes; taken up 20 minutes before the day ends at 16.00.
  const story = await DrivenStory.handIn(test.db, cast, wib('2026-05-04 15:00'));
  await story.bringTo('classifying');
  await story.at('2026-05-04 15:40').takeUp('webManager');
  expect(await remind('2026-05-04 15:59')).toBe(0);
  expect(await remind('2026-05-04 20:00')).toBe(0);
  expect(await remind('2026-05-05 07:35')).toBe(1);
  expect(await remind('2026-05-05 07:38')).toBe(0);
  expect(await reminders()).toEqual(['nearStandard']);
  expect(await remind('2026-05-05 07:41')).toBe(1);
  expect(await remind('2026-05-05 10:00')).toBe(0);
  expect(await reminders()).toEqual(['pastStandard', 'nearStandard read']);

  await story.at('2026-05-05 10:01').move('webManager', 'advance');
  expect(await reminders()).toEqual(['pastStandard read', 'nearStandard read']);
});

it('leaves paused work, work that nobody took up, and stages without a standard in peace', async () => {
  const paused = await DrivenStory.handIn(test.db, cast, wib('2026-05-06 08:00'));
  await paused.bringTo('classifying');
  await paused.takeUp('webManager');
  expectOk(
    await pauseWork(paused.at('2026-05-06 08:10').as('webManager'), { ...paused.request(), reason: '' }),
  );
  const waiting = await DrivenStory.handIn(test.db, cast, wib('2026-05-06 08:00'));
  await waiting.bringTo('classifying');
  const unset = await DrivenStory.handIn(test.db, cast, wib('2026-05-06 08:00'));
  await unset.bringTo('received');
  await unset.takeUp('webManager');
  expect(await remind('2026-05-06 15:00')).toBe(0);
});
