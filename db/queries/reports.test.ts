import { afterAll, beforeAll, expect, test } from 'vitest';
import { type DemoCast, makePeople } from '@/db/factories/people';
import { attachProof } from '@/db/mutations/record-publication';
import { writeReport } from '@/db/mutations/report';
import { recordUpload } from '@/db/mutations/uploads';
import { DrivenStory, expectOk } from '@/db/testing/drive-story';
import { type TestDatabase, testDatabase } from '@/db/testing/test-database';
import { countMedia, listMedia } from './media';
import { countReportStandings, countReports, listDueReports, listReports, reportMonths } from './reports';

let database: TestDatabase;
let people: DemoCast;
let story: DrivenStory;
let proofId: string;

const ALL = { limit: 10, offset: 0 };
const due = () => listDueReports(database.db, people.kasubag, ['reporting']);

beforeAll(async () => {
  database = await testDatabase();
  people = await makePeople(database.db);
  story = await DrivenStory.handIn(database.db, people, new Date('2026-03-02T01:00:00Z'));
  await story.at('2026-03-03 09:00').bringTo('publishing');
  await story.takeUp('webManager');
  await story.publish();
  const upload = { sha256: 'ab'.repeat(32), name: 'Bukti 100%.png', mime: 'image/png', bytes: 10 };
  const file = await recordUpload(story.as('webManager'), { ...upload, width: 4, height: 3 });
  await recordUpload(story.as('webManager'), {
    ...{ ...upload, sha256: 'cd'.repeat(32), name: 'surat.pdf', mime: 'application/pdf' },
    ...{ width: null, height: null },
  });
  proofId = file.id;
  const proof = { ...story.request(), channel: 'site' as const, fileId: proofId };
  story.story = expectOk(await attachProof(story.as('webManager'), proof)).story;
  await story.move('webManager', 'advance');
});
afterAll(() => database?.close());

test('a file is listed with the story it proves, and an unused one with none', async () => {
  const [pdf, proof] = (await listMedia(database.db, {}, ALL)).sort((a, b) => b.name.localeCompare(a.name));
  expect(pdf).toMatchObject({ name: 'surat.pdf', uses: [], uploadedBy: people.webManager.user.name });
  expect(proof?.uses).toEqual([
    {
      as: 'proof',
      story: { id: story.story.id, number: story.story.number, title: story.story.title },
      ref: null,
    },
  ]);
});

test('files are found by kind and by name, signs of the pattern being plain letters', async () => {
  expect(await countMedia(database.db, { kind: 'image' })).toBe(1);
  expect(await countMedia(database.db, { kind: 'document' })).toBe(1);
  expect(await countMedia(database.db, { words: '100% BUKTI' })).toBe(1);
  expect(await countMedia(database.db, { words: '%' })).toBe(1);
  expect(await countMedia(database.db, { words: '_' })).toBe(0);
});

test('a report is due, then waits, then is acknowledged', async () => {
  const { db } = database;
  expect((await due()).map(({ id }) => id)).toEqual([story.story.id]);
  expect(await countReportStandings(db, people.kasubag)).toEqual({ waiting: 0, acknowledged: 0 });

  story.at('2026-03-31 23:30');
  await story.takeUp('webManager');
  const report = { ...story.request(), text: 'Sudah dimuat.' };
  story.story = expectOk(await writeReport(story.as('webManager'), report)).story;
  expect(await due()).toEqual([]);
  expect(await countReportStandings(db, people.kasubag)).toEqual({ waiting: 1, acknowledged: 0 });
  expect(await listReports(db, people.kasubag, { standing: 'waiting' }, ALL)).toMatchObject([
    { text: 'Sudah dimuat.', reportedBy: people.webManager.user.name, acknowledgedBy: null },
  ]);

  await story.at('2026-04-01 08:00').move('kasubag', 'acknowledge');
  expect(await countReportStandings(db, people.kasubag)).toEqual({ waiting: 0, acknowledged: 1 });
  expect(await listReports(db, people.head, { standing: 'acknowledged' }, ALL)).toMatchObject([
    { acknowledgedBy: people.kasubag.user.name },
  ]);
  expect(await countReports(db, people.head, { standing: 'waiting' })).toBe(0);
});

test('a report sent at half past eleven in the evening belongs to that month in Jakarta', async () => {
  expect(await reportMonths(database.db, people.kasubag, 'Asia/Jakarta')).toEqual(['2026-03']);
});
