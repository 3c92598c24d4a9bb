import { asc, isNull, sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadCalendar } from '@/db/queries/calendar';
import { countMedia } from '@/db/queries/media';
import { disagreements, readStoryLogs } from '@/db/queries/metrics/recompute';
import { checkOfficeChain } from '@/db/queries/office-log';
import { storyEvents } from '@/db/schema/events';
import { articles } from '@/db/schema/publications';
import { stories } from '@/db/schema/stories';
import { notices } from '@/db/schema/teamwork';
import { type TestDatabase, testDatabase } from '@/db/testing/test-database';
import { zonedDateKey } from '@/lib/format/date';
import type { StoryLog } from '@/lib/metrics/timed-story';
import { findChainFaults } from '@/lib/sop/event-chain';
import { SECTORS } from '@/lib/sop/vocabulary';
import { isWorkingTime, nextWorkingInstant } from '@/lib/worktime/working-time';
import { pixelFreeDemoFiles } from './demo-files';
import { playDemoYear } from './demo-year';
import { DEMO_STORIES } from './load-demo';
import { makePeople } from './people';

/** A Friday afternoon, so that work stands open on the board. */
const UNTIL = new Date('2026-11-20T07:30:00Z');

let t: TestDatabase;
let logs: StoryLog[];
beforeAll(async () => {
  t = await testDatabase();
  const cast = await makePeople(t.db);
  await playDemoYear({
    db: t.db,
    cast,
    files: pixelFreeDemoFiles(),
    until: UNTIL,
    stories: DEMO_STORIES,
    onProgress: () => {},
  });
  logs = await readStoryLogs(t.db);
}, 600_000);
afterAll(() => t.close());

describe('the demo year', () => {
  it('has about three hundred stories over four sectors, with refusals, joins, returns and open work', async () => {
    const rows = await t.db
      .select({ stage: stories.stage, sector: stories.sector, pass: stories.pass })
      .from(stories);
    const count = (stage: string) => rows.filter((row) => row.stage === stage).length;
    expect(rows.length).toBeGreaterThan(290);
    expect(count('done')).toBeGreaterThan(220);
    expect(count('declined')).toBeGreaterThan(3);
    expect(count('joined')).toBeGreaterThan(10);
    expect(rows.filter((row) => row.pass > 1).length).toBeGreaterThan(20);
    expect(rows.filter((row) => !['done', 'declined', 'joined'].includes(row.stage)).length).toBeGreaterThan(
      12,
    );
    for (const sector of SECTORS) {
      expect(rows.filter((row) => row.sector === sector).length).toBeGreaterThan(40);
    }
  });

  it('leaves everybody an inbox of the last days alone, with comments and a few mails to go', async () => {
    const rows = await t.db.select().from(notices);
    const open = rows.filter((row) => row.readAt === null);
    expect(new Set(open.map((row) => row.kind))).toContain('mentioned');
    expect(open.length).toBeGreaterThan(10);
    expect(open.length).toBeLessThan(80);
    const oldest = Math.min(...rows.filter((row) => row.mailDueAt).map((row) => row.at.getTime()));
    expect(UNTIL.getTime() - oldest).toBeLessThan(4 * 86_400_000);
    expect(open.every((row) => UNTIL.getTime() - row.at.getTime() < 4 * 86_400_000)).toBe(true);
  });

  it('wants what stands on the board on working days of the present month and later, and describes every picture', async () => {
    const rows = await t.db
      .select({ wantedOn: stories.wantedOn, createdAt: stories.createdAt })
      .from(stories)
      .where(isNull(stories.closedAt));
    const days = rows.flatMap(({ wantedOn }) => wantedOn ?? []);
    expect(days.filter((day) => day.startsWith('2026-11')).length).toBeGreaterThan(8);
    expect(days.some((day) => day < '2026-11-20')).toBe(true);
    const early = rows.filter(({ wantedOn, createdAt }) => wantedOn && wantedOn < zonedDateKey(createdAt));
    expect(early).toEqual([]);
    expect(await countMedia(t.db, { kind: 'image' })).toBeGreaterThan(200);
    for (const lack of ['noAlt', 'noLicence'] as const) expect(await countMedia(t.db, { lack })).toBe(0);
    expect((await checkOfficeChain(t.db, UNTIL)).faults).toEqual([]);
  });

  it('nobody works outside working hours, on a holiday or after the day it was played to', async () => {
    const calendar = await loadCalendar(t.db);
    const events = await t.db.select({ at: storyEvents.at }).from(storyEvents);
    // A step may end with the slot, at the very instant that working time stops.
    const wrong = events.filter(
      ({ at }) => !isWorkingTime(calendar, at) && !isWorkingTime(calendar, new Date(at.getTime() - 1)),
    );
    expect(wrong.map(({ at }) => [at, nextWorkingInstant(calendar, at)])).toEqual([]);
    expect(events.filter(({ at }) => at > UNTIL)).toEqual([]);
  });

  it('every log is whole from its first event to the head its story keeps', async () => {
    const heads = await t.db
      .select({ id: stories.id, number: stories.eventNumber, hash: stories.eventHash })
      .from(stories);
    const events = await t.db
      .select()
      .from(storyEvents)
      .orderBy(asc(storyEvents.storyId), asc(storyEvents.number));
    const byStory = Map.groupBy(events, (event) => event.storyId);
    for (const head of heads) expect(findChainFaults(byStory.get(head.id) ?? [], head)).toEqual([]);
  });

  it('only stories that passed both evaluations are read by the public', async () => {
    const published = await t.db.select({ storyId: articles.storyId }).from(articles);
    const approved = await t.db.execute<{ story_id: string }>(
      sql`select story_id from evaluations where approved group by story_id having count(distinct stage) = 2`,
    );
    const known = new Set(approved.map((row) => row.story_id));
    expect(published.length).toBeGreaterThan(200);
    expect(published.filter((row) => !known.has(row.storyId))).toEqual([]);
  });
});

describe('every figure of /kinerja, recomputed from the events by another way, is equal', () => {
  const selections = [
    ['the whole year', { period: { from: '2025-11', to: '2026-11' }, sector: null, sop: null }],
    ['the last quarter', { period: { from: '2026-09', to: '2026-11' }, sector: null, sop: null }],
    ['Ramadan and Lebaran', { period: { from: '2026-02', to: '2026-03' }, sector: null, sop: null }],
    ...SECTORS.map(
      (sector) =>
        [`the year of ${sector}`, { period: { from: '2025-11', to: '2026-11' }, sector, sop: null }] as const,
    ),
  ] as const;
  it.each(selections)('over %s', async (_, selection) => {
    const { found, figures } = await disagreements(t.db, selection, UNTIL, logs);
    expect(found).toEqual([]);
    expect(JSON.stringify(figures).length).toBeGreaterThan(1_000);
  });
});
