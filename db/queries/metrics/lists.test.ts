import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makePeople } from '@/db/factories/people';
import { type TestDatabase, testDatabase } from '@/db/testing/test-database';
import { chooseRows, summarise } from '@/lib/metrics/behind-list';
import { type BehindQuery, behindHref, behindQuery, plainQuery } from '@/lib/metrics/behind-query';
import type { MetricsFigures, Selection } from '@/lib/metrics/figures';
import { percentile } from '@/lib/metrics/percentile';
import { windowOf } from '@/lib/metrics/period';
import { listAppearances, listFirstRounds } from './list-outcomes';
import { listPasses, listVisits } from './list-passes';
import { METRICS_NOW, makeMetricsYear } from './metrics-year';
import { readBehind } from './read-behind';
import { readMetrics } from './read-metrics';
import type { Scope } from './scope';

let t: TestDatabase;
beforeAll(async () => {
  t = await testDatabase();
  await makeMetricsYear(t.db, await makePeople(t.db));
});
afterAll(() => t.close());

const SELECTIONS: Selection[] = [
  { period: { from: '2026-01', to: '2026-11' }, sector: null, sop: null },
  { period: { from: '2026-09', to: '2026-09' }, sector: 'perdagangan', sop: null },
  { period: { from: '2026-08', to: '2026-08' }, sector: null, sop: null },
];

describe.each(SELECTIONS)('the lists behind the figures of $period.from to $period.to', (selection) => {
  const zone = 'Asia/Jakarta';
  const scope: Scope = {
    window: windowOf(selection.period, zone),
    sector: selection.sector,
    sopVersionId: null,
    zone,
  };
  const figures = async () => (await readMetrics(t.db, selection, METRICS_NOW)).figures;

  test('each step has as many passes as it counts, with the same medians and judgements', async () => {
    for (const unit of (await figures()).units) {
      const passes = await listPasses(t.db, scope, unit.unit);
      const works = passes.map((pass) => pass.workMs).filter((work) => work !== null);
      expect(passes).toHaveLength(unit.count);
      expect(percentile(works, 0.5)).toBe(unit.work.medianMs);
      expect(percentile(works, 0.9)).toBe(unit.work.p90Ms);
      expect(
        percentile(
          passes.map((pass) => pass.waitMs),
          0.5,
        ),
      ).toBe(unit.wait.medianMs);
      expect(passes.filter((pass) => pass.judgement === 'within')).toHaveLength(unit.within);
      expect(passes.filter((pass) => pass.judgement !== null)).toHaveLength(unit.judged);
    }
  });

  test('each stage has as many visits as it counts, and its returns carry their reasons', async () => {
    for (const stage of (await figures()).stages) {
      const visits = await listVisits(t.db, scope, { stage: stage.stage, returned: false });
      const returned = await listVisits(t.db, scope, { stage: stage.stage, returned: true });
      expect(visits).toHaveLength(stage.count);
      expect(returned).toHaveLength(stage.returned);
      expect(returned.every((visit) => visit.reason !== null && visit.reason !== '')).toBe(true);
    }
  });

  test('first rounds and appearances are as many as counted', async () => {
    const { firstRound, channels } = await figures();
    const rounds = await listFirstRounds(t.db, scope);
    expect(rounds).toHaveLength(firstRound.evaluated);
    expect(rounds.filter((round) => round.passed)).toHaveLength(firstRound.passed);
    for (const { channel, count } of channels) {
      expect(await listAppearances(t.db, scope, channel)).toHaveLength(count);
    }
  });
});

test('an evaluation lists the visits of both evaluators in their order', async () => {
  const scope = {
    window: windowOf({ from: '2026-08', to: '2026-08' }, 'Asia/Jakarta'),
    sector: 'usaha_mikro',
    sopVersionId: null,
    zone: 'Asia/Jakarta',
  } as const;
  const [pass] = await listPasses(t.db, scope, '5');
  expect(pass?.visits.map(({ stage, worker }) => [stage, worker])).toEqual([
    ['evaluation-kasubag', 'Kasubag Umum'],
    ['evaluation-sekretaris', 'Sekretaris Dinas'],
  ]);
});

describe('the address of a figure opens a list with that figure', () => {
  const selection: Selection = { period: { from: '2026-11', to: '2026-11' }, sector: null, sop: null };
  const open = async (about: Parameters<typeof behindHref>[0], figure: Parameters<typeof behindHref>[1]) => {
    const query: BehindQuery = behindQuery.parse(
      plainQuery(new URL(behindHref(about, figure), 'http://desk').searchParams),
    );
    const { list } = await readBehind(t.db, query, METRICS_NOW);
    return summarise(chooseRows(list, query));
  };
  let figures: MetricsFigures;
  beforeAll(async () => {
    figures = (await readMetrics(t.db, selection, METRICS_NOW)).figures;
  });

  test('the share within the standard, and the count past it', async () => {
    const { judged, within } = figures.total;
    const all = await open(figures, { angka: 'langkah', hasil: 'dinilai' });
    expect(all).toContainEqual({ key: 'within', kind: 'share', part: within, whole: judged });
    const [past] = await open(figures, { angka: 'langkah', hasil: 'lewat' });
    expect(past).toMatchObject({ key: 'count', value: judged - within });
  });
  test('the lead time, of the period and of the cut period before it', async () => {
    const lead = await open(figures, { angka: 'tayang' });
    expect(lead).toContainEqual({ key: 'leadMedian', kind: 'duration', ms: figures.leadTime.medianMs });
    const [before] = await open({ period: figures.comparison, sector: null, sop: null }, { angka: 'tayang' });
    expect(before).toMatchObject({ value: figures.comparison.leadTime.count });
  });
  test('the open stories past their standard, and those of an age', async () => {
    const [late] = await open(figures, { angka: 'terbuka', hasil: 'lewat' });
    expect(late).toMatchObject({ value: figures.open.filter((story) => story.late).length });
    for (const { bucket, count } of figures.ages) {
      const [aged] = await open(figures, { angka: 'terbuka', umur: bucket });
      expect(aged).toMatchObject({ value: count });
    }
  });
  test('the latest article of a sector, though it lies before the period', async () => {
    const about = { ...selection, sector: 'usaha_mikro', sop: null };
    expect(await open(about, { angka: 'tayang' })).toMatchObject([{ value: 0 }, {}, {}, {}]);
    expect(await open(about, { angka: 'terakhir' })).toMatchObject([{ value: 1 }, {}, {}, {}]);
  });
});
