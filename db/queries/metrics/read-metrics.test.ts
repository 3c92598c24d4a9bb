import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makePeople } from '@/db/factories/people';
import { type TestDatabase, testDatabase } from '@/db/testing/test-database';
import type { MetricsFigures, Selection, UnitFigures } from '@/lib/metrics/figures';
import { METRICS_NOW, makeMetricsYear } from './metrics-year';
import { readMetrics } from './read-metrics';
import { disagreements, findDisagreements } from './recompute';

let t: TestDatabase;
beforeAll(async () => {
  t = await testDatabase();
  await makeMetricsYear(t.db, await makePeople(t.db));
});
afterAll(() => t.close());

const MINUTE = 60_000;
const YEAR: Selection = { period: { from: '2026-01', to: '2026-11' }, sector: null, sop: null };
const read = async (selection: Selection): Promise<MetricsFigures> =>
  (await readMetrics(t.db, selection, METRICS_NOW)).figures;
const unit = (rows: readonly UnitFigures[], key: string) =>
  rows.find((row) => row.unit === key) as UnitFigures;

describe('every figure equals the one recomputed from the event log', () => {
  const selections: Selection[] = [
    YEAR,
    ...['2026-08', '2026-09', '2026-10', '2026-11', '2026-12'].map((month) => ({
      period: { from: month, to: month },
      sector: null,
      sop: null,
    })),
    { period: { from: '2026-09', to: '2026-11' }, sector: null, sop: null },
    ...(['koperasi', 'usaha_mikro', 'perindustrian', 'perdagangan'] as const).map((sector) => ({
      period: { from: '2026-01', to: '2026-11' },
      sector,
      sop: null,
    })),
    { period: { from: '2020-01', to: '2020-03' }, sector: null, sop: null },
  ];
  test.each(selections.map((selection) => [JSON.stringify(selection), selection] as const))(
    'for %s',
    async (_, selection) => {
      const { found } = await disagreements(t.db, selection, METRICS_NOW);
      expect(found).toEqual([]);
    },
  );

  test('a stored clock that was tampered with shows', async () => {
    const stored = await read(YEAR);
    const tampered = structuredClone(stored);
    unit(tampered.units, '3').work.medianMs = 1;
    tampered.ages.pop();
    expect(findDisagreements(tampered, stored).map(({ path }) => path)).toEqual([
      '.units.3.work.medianMs',
      '.ages.4',
    ]);
  });
});

describe('the figures of a few stories, reckoned by hand', () => {
  test('work over the break, the weekend and the holiday counts working minutes only', async () => {
    const { units } = await read({
      period: { from: '2026-08', to: '2026-08' },
      sector: 'usaha_mikro',
      sop: null,
    });
    // Taken up 11.50, left 13.20, break 12.00-13.00.
    expect(unit(units, '1').work.medianMs).toBe(30 * MINUTE);
    // Taken up at 07.00, before the office opens at 07.30: 61 minutes, one past the standard.
    expect(unit(units, '3')).toMatchObject({ work: { medianMs: 61 * MINUTE }, judged: 1, within: 0 });
    // Friday 16.00 to Tuesday 08.20, Monday being 17 August: 30 + 50 minutes.
    expect(unit(units, '4').work.medianMs).toBe(80 * MINUTE);
  });

  test('Kasubag and Sekretaris share one standard: 14 and 16 minutes are just within 30', async () => {
    const { units, stages } = await read({
      period: { from: '2026-08', to: '2026-08' },
      sector: 'usaha_mikro',
      sop: null,
    });
    expect(unit(units, '5')).toMatchObject({
      count: 1,
      judged: 1,
      within: 1,
      standards: [30],
      work: { medianMs: 30 * MINUTE },
    });
    const works = stages
      .filter(({ stage }) => stage.startsWith('evaluation'))
      .map(({ work }) => work.medianMs);
    expect(works).toEqual([14 * MINUTE, 16 * MINUTE]);
  });

  test('a pass that began in August and ended in September counts in September', async () => {
    const { units, stages, months } = await read({
      period: { from: '2026-09', to: '2026-09' },
      sector: 'perdagangan',
      sop: null,
    });
    // Pass 1: 10 + 20 min; pass 2: Kasubag's no after 40; pass 3: 12 + 15.
    expect(unit(units, '5')).toMatchObject({
      count: 3,
      judged: 3,
      within: 2,
      work: { medianMs: 30 * MINUTE },
    });
    // But the Kasubag's own visit of pass 1 ended on 31 August.
    expect(stages.find(({ stage }) => stage === 'evaluation-kasubag')).toMatchObject({
      count: 2,
      returned: 1,
    });
    const august = months.find(({ month }) => month === '2026-08');
    expect(unit(august?.units ?? [], '5').count).toBe(0);
  });

  test('two materials allow layout twice the time', async () => {
    const { units } = await read({
      period: { from: '2026-08', to: '2026-08' },
      sector: 'perdagangan',
      sop: null,
    });
    // 10.35-11.00 and 13.30-15.05, the pause left out.
    expect(unit(units, '4')).toMatchObject({ standards: [120], work: { medianMs: 120 * MINUTE }, within: 1 });
  });

  test('proposal, step 1 and reporting are counted and judged nothing', async () => {
    const { units } = await read(YEAR);
    expect(unit(units, 'proposed')).toMatchObject({
      count: 7,
      judged: 0,
      work: { count: 0, medianMs: null },
    });
    expect(unit(units, '1')).toMatchObject({ judged: 0, standards: [] });
    // The report took 20 minutes; the Kasubag's 80 minutes after it are not its work.
    expect(unit(units, 'reporting')).toMatchObject({ count: 3, judged: 0, work: { medianMs: 20 * MINUTE } });
  });

  test('of three first rounds two ended without a no', async () => {
    const { firstRound } = await read(YEAR);
    expect(firstRound).toEqual({ evaluated: 3, passed: 2 });
  });

  test('the lead time runs from hand-in to the first publication', async () => {
    const { leadTime } = await read({
      period: { from: '2026-11', to: '2026-11' },
      sector: 'koperasi',
      sop: null,
    });
    // Thursday 08.00-16.00 less an hour, Friday 7.5 h, Monday 07.30-13.15 less an hour.
    expect(leadTime).toMatchObject({ count: 1, medianMs: (420 + 450 + 285) * MINUTE, medianDays: 4 });
  });

  test('an appearance recorded twice counts once', async () => {
    const { channels } = await read(YEAR);
    expect(channels.find(({ channel }) => channel === 'instagram')?.count).toBe(3);
    expect(channels.find(({ channel }) => channel === 'site')?.count).toBe(3);
    expect(channels.find(({ channel }) => channel === 'facebook')?.count).toBe(0);
  });

  test('an open evaluation is late when both evaluators together are past 30 minutes', async () => {
    const { figures, open } = await readMetrics(t.db, YEAR, METRICS_NOW);
    expect(figures.open).toHaveLength(3);
    const late = open.filter((story) => story.late);
    // 25 minutes of the Kasubag and 12 of the Sekretaris.
    expect(late.map(({ stage, earlierWorkMs, workMs }) => ({ stage, earlierWorkMs, workMs }))).toEqual([
      { stage: 'evaluation-sekretaris', earlierWorkMs: 25 * MINUTE, workMs: 12 * MINUTE },
    ]);
    expect(open.find((story) => story.state === 'paused')?.workMs).toBe(20 * MINUTE);
    expect(figures.ages.map(({ count }) => count)).toEqual([2, 0, 0, 1, 0]);
  });

  test('days since the last publication are working days, and a sector without one has none', async () => {
    const { sectors } = await read(YEAR);
    const since = Object.fromEntries(
      sectors.map(({ sector, workingDaysSince }) => [sector, workingDaysSince]),
    );
    // Since 18 August: 8 (25 August is Maulid), 22, 22 and 18 days in four months; since 2 September 20, 22, 18.
    expect(since).toEqual({ koperasi: 17, usaha_mikro: 70, perindustrian: null, perdagangan: 60 });
  });

  test('a running period is compared with the same part of the months before', async () => {
    const { comparison } = await read({
      period: { from: '2026-11', to: '2026-11' },
      sector: null,
      sop: null,
    });
    expect(comparison).toMatchObject({ from: '2026-10', to: '2026-10', until: '2026-10-25' });
    // The work of 29 and 30 October comes after the 25th.
    expect(comparison.total.count).toBe(0);
  });
});
