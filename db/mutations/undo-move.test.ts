import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DemoCast, makePeople } from '@/db/factories/people';
import { listEvents } from '@/db/queries/events';
import { evaluations } from '@/db/schema/evaluations';
import { storyEvents } from '@/db/schema/events';
import { reports } from '@/db/schema/reports';
import { stageVisits, visitPauses } from '@/db/schema/visits';
import { DrivenStory, expectOk, refusalCodes } from '@/db/testing/drive-story';
import { type TestDatabase, testDatabase } from '@/db/testing/test-database';
import { findChainFaults } from '@/lib/sop/event-chain';
import { undoMove } from './undo-move';
import { takeUp } from './work-on-story';

let test: TestDatabase;
let cast: DemoCast;
const START = new Date('2026-03-02T01:00:00Z');

beforeAll(async () => {
  test = await testDatabase();
  cast = await makePeople(test.db);
});
afterAll(() => test.close());

const later = (story: DrivenStory, ms: number) => {
  story.now = new Date(story.now.getTime() + ms);
  return story;
};
const visitsOf = (story: DrivenStory) =>
  test.db
    .select()
    .from(stageVisits)
    .where(eq(stageVisits.storyId, story.story.id))
    .orderBy(stageVisits.enteredAt, stageVisits.leftAt);

describe('taking a move back', () => {
  it('lets the visit go on as if it had never ended, and the log tells of both', async () => {
    const story = await DrivenStory.handIn(test.db, cast, START);
    await story.bringTo('classifying');
    await story.at('2026-03-02 08:10').takeUp('webManager');
    const before = await visitsOf(story);
    await story.at('2026-03-02 08:40').move('webManager', 'advance');
    later(story, 4_000);
    const undone = expectOk(await undoMove(story.as('webManager'), story.request()));
    expect(undone.story).toMatchObject({ stage: 'classifying', pass: 1, closedAt: null });
    expect(await visitsOf(story)).toEqual(before);
    const log = await listEvents(test.db, cast.admin, {}, { limit: 2, offset: 0 });
    expect(log.map(({ type }) => type).toSorted()).toEqual(['moveUndone', 'moved']);

    // The work clock ran through: 08.10 to 08.50.
    story.story = undone.story;
    await story.at('2026-03-02 08:50').move('webManager', 'advance');
    const ended = (await visitsOf(story)).find(({ stage }) => stage === 'classifying');
    expect(ended?.workMs).toBe(40 * 60_000);
  });

  it('keeps the chain of the log whole', async () => {
    const story = await DrivenStory.handIn(test.db, cast, START);
    await story.move('secretary', 'approve');
    const { story: row } = expectOk(await undoMove(story.as('secretary'), story.request()));
    const events = await test.db
      .select()
      .from(storyEvents)
      .where(eq(storyEvents.storyId, row.id))
      .orderBy(storyEvents.number);
    expect(findChainFaults(events, { number: row.eventNumber, hash: row.eventHash })).toEqual([]);
  });

  it('takes back an evaluation with the approval it was, and a return with its pass', async () => {
    const story = await DrivenStory.handIn(test.db, cast, START);
    await story.bringTo('evaluation-kasubag');
    await story.takeUp('kasubag');
    await story.move('kasubag', 'approve');
    story.story = expectOk(await undoMove(story.as('kasubag'), story.request())).story;
    const kept = () => test.db.select().from(evaluations).where(eq(evaluations.storyId, story.story.id));
    expect(await kept()).toEqual([]);
    await story.move('kasubag', 'sendBack', 'Perbaiki judul.');
    expect(story.story.pass).toBe(2);
    story.story = expectOk(await undoMove(story.as('kasubag'), story.request())).story;
    expect(story.story).toMatchObject({ stage: 'evaluation-kasubag', pass: 1 });
    expect(await kept()).toEqual([]);
  });

  it('opens a declined story again', async () => {
    const story = await DrivenStory.handIn(test.db, cast, START);
    await story.move('secretary', 'decline', 'Keliru.');
    expect(story.story.closedAt).not.toBeNull();
    const { story: row } = expectOk(await undoMove(story.as('secretary'), story.request()));
    expect(row).toMatchObject({ stage: 'proposed', closedAt: null });
    expect(await visitsOf(story)).toHaveLength(1);
  });

  it('lets the report wait on for its reader, whose acknowledgement is gone', async () => {
    const story = await DrivenStory.handIn(test.db, cast, START);
    await story.at('2026-03-02 09:00').bringTo('reporting');
    await story.takeUp('webManager');
    await story.at('2026-03-02 09:10').report();
    await story.at('2026-03-02 09:40').move('kasubag', 'acknowledge');
    story.story = expectOk(await undoMove(story.as('kasubag'), story.request())).story;
    const [report] = await test.db.select().from(reports).where(eq(reports.storyId, story.story.id));
    expect(report?.acknowledgedAt).toBeNull();
    const visit = (await visitsOf(story)).find(({ stage }) => stage === 'reporting');
    const pauses = await test.db
      .select()
      .from(visitPauses)
      .where(eq(visitPauses.visitId, visit?.id ?? ''));
    expect(pauses.map(({ resumedAt }) => resumedAt)).toEqual([null]);
    // Reading the report is not work: ten minutes, however long the Kasubag takes.
    await story.at('2026-03-02 10:30').move('kasubag', 'acknowledge');
    const ended = (await visitsOf(story)).find(({ stage }) => stage === 'reporting');
    expect(ended?.workMs).toBe(10 * 60_000);
  });

  it('is refused after ten seconds, to another, and when something else happened since', async () => {
    const story = await DrivenStory.handIn(test.db, cast, START);
    await story.move('secretary', 'approve');
    const codes = async (post: 'secretary' | 'kasubag') =>
      refusalCodes(await undoMove(story.as(post), story.request()));
    expect(await codes('kasubag')).toEqual(['undoNotYours']);
    later(story, 10_001);
    expect(await codes('secretary')).toEqual(['undoTooLate']);
    story.story = expectOk(await takeUp(story.as('webManager'), story.request())).story;
    expect(await codes('secretary')).toEqual(['nothingToUndo']);
  });

  it('of two tries at once one wins', async () => {
    const story = await DrivenStory.handIn(test.db, cast, START);
    await story.move('secretary', 'approve');
    const outcomes = await Promise.all([1, 2].map(() => undoMove(story.as('secretary'), story.request())));
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(outcomes.flatMap(refusalCodes)).toEqual(['stale']);
  });
});
