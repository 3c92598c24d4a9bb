import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makePeople } from '@/db/factories/people';
import { DrivenStory } from '@/db/testing/drive-story';
import { authoriseSecondEdition, moveToEdition } from '@/db/testing/editions';
import { type TestDatabase, testDatabase } from '@/db/testing/test-database';
import { behindQuery } from '@/lib/metrics/behind-query';
import type { MetricsFigures, Selection, UnitFigures } from '@/lib/metrics/figures';
import { windowOf } from '@/lib/metrics/period';
import { editionNamed, knowsEdition } from '../sop';
import { listPasses, listVisits } from './list-passes';
import { METRICS_NOW, makeMetricsYear } from './metrics-year';
import { readBehind } from './read-behind';
import { readMetrics } from './read-metrics';
import { disagreements } from './recompute';

let t: TestDatabase;
const at = (wib: string) => new Date(`${wib.replace(' ', 'T')}:00+07:00`);

beforeAll(async () => {
  t = await testDatabase();
  const cast = await makePeople(t.db);
  await makeMetricsYear(t.db, cast);
  const moved = await DrivenStory.handIn(t.db, cast, at('2026-11-02 08:00'), 'Dipindah di tata letak');
  await moved.bringTo('layout');
  await moved.takeUp('webManager');
  const split = await DrivenStory.handIn(t.db, cast, at('2026-11-02 08:00'), 'Dipindah di antara penilai');
  await split.bringTo('evaluation-kasubag');
  await split.at('2026-11-02 09:00').takeUp('kasubag');
  await split.at('2026-11-02 09:15').move('kasubag', 'approve');
  const open = await DrivenStory.handIn(t.db, cast, at('2026-11-24 08:00'), 'Masih terbuka, versi kedua');
  await open.at('2026-11-24 08:05').bringTo('layout');
  await open.takeUp('webManager');

  const secondId = await authoriseSecondEdition(t.db, at('2026-11-02 08:30'));
  // Layout for one material took 50 minutes: within 60, past 45.
  await moveToEdition(moved.at('2026-11-02 08:40'), secondId);
  await moved.at('2026-11-02 08:50').move('webManager', 'advance');
  await moved.takeUp('kasubag');
  await moved.move('kasubag', 'sendBack', 'Judulnya.');
  // Kasubag 15 minutes under the first edition, Sekretaris 10 under the second: past 20, within 30.
  await moveToEdition(split.at('2026-11-02 09:20'), secondId);
  await split.at('2026-11-02 09:30').takeUp('secretary');
  await split.at('2026-11-02 09:40').move('secretary', 'approve');
  await split.takeUp('webManager');
  await split.publish();
  await moveToEdition(open.at('2026-11-24 08:30'), secondId);

  const born = await DrivenStory.handIn(t.db, cast, at('2026-11-03 08:00'), 'Lahir di versi kedua');
  await born.bringTo('layout');
  await born.takeUp('webManager');
  await born.at('2026-11-03 08:40').move('webManager', 'advance');
});
afterAll(() => t.close());

const NOVEMBER: Selection = { period: { from: '2026-11', to: '2026-11' }, sector: null, sop: null };
const YEAR: Selection = { ...NOVEMBER, period: { from: '2026-01', to: '2026-11' } };
const read = async (selection: Selection): Promise<MetricsFigures> =>
  (await readMetrics(t.db, selection, METRICS_NOW)).figures;
const unit = ({ units }: MetricsFigures, key: string) => units.find((row) => row.unit === key) as UnitFigures;

describe('every figure of an edition equals the one recomputed from the event log', () => {
  const selections = [YEAR, NOVEMBER, { ...YEAR, sector: 'perdagangan' as const }].flatMap((selection) =>
    [null, '05/1', '05/2'].map((sop) => ({ ...selection, sop })),
  );
  test.each(selections.map((selection) => [JSON.stringify(selection), selection] as const))(
    'for %s',
    async (_, selection) => {
      const { found } = await disagreements(t.db, selection, METRICS_NOW);
      expect(found).toEqual([]);
    },
  );
});

describe('two editions', () => {
  test('a step tells which edition set which standard', async () => {
    expect(unit(await read(NOVEMBER), '4').editions).toEqual([
      { edition: '05/1', standards: [60] },
      { edition: '05/2', standards: [45] },
    ]);
    expect(unit(await read({ ...NOVEMBER, sop: '05/2' }), '4').editions).toEqual([
      { edition: '05/2', standards: [45] },
    ]);
  });

  test('a story moved in the middle of layout is judged by the 45 minutes of its new edition', async () => {
    const second = unit(await read({ ...NOVEMBER, sop: '05/2' }), '4');
    // 50 minutes of the one that moved, 40 of the one that began there.
    expect(second).toMatchObject({ count: 2, judged: 2, within: 1, standards: [45] });
    const first = unit(await read({ ...NOVEMBER, sop: '05/1' }), '4');
    expect(first.standards).toEqual([60]);
    expect(first.count + second.count).toBe(unit(await read(NOVEMBER), '4').count);
  });

  test('a pass whose evaluators stand under two editions is judged whole by the later one', async () => {
    const { units, stages } = await read({ ...NOVEMBER, sop: '05/2' });
    const evaluation = units.find((row) => row.unit === '5');
    // The Kasubag's no after nothing is within; 15 + 10 minutes are past 20.
    expect(evaluation).toMatchObject({ count: 2, judged: 2, within: 1, standards: [20] });
    // His own visit of the split pass stays under the edition it ended under.
    expect(stages.find(({ stage }) => stage === 'evaluation-kasubag')?.count).toBe(1);
    expect(stages.find(({ stage }) => stage === 'evaluation-sekretaris')?.count).toBe(1);
  });

  test('what a story came to belongs to the edition that it runs on now', async () => {
    const [first, second, all] = await Promise.all(
      ['05/1', '05/2', null].map((sop) => read({ ...NOVEMBER, sop })),
    );
    expect(second).toMatchObject({
      leadTime: { count: 1 },
      firstRound: { evaluated: 2, passed: 1 },
    });
    expect((first?.leadTime.count ?? 0) + 1).toBe(all?.leadTime.count);
    expect((first?.open.length ?? 0) + (second?.open.length ?? 0)).toBe(all?.open.length);
    const open = second?.open.find(({ stage }) => stage === 'layout');
    expect(open).toMatchObject({ standardMinutes: 45, late: true });
  });

  test('days since the last news are of all editions, and so is the article they open', async () => {
    const [second, all] = await Promise.all(['05/2', null].map((sop) => read({ ...NOVEMBER, sop })));
    expect(second?.sectors.map((each) => each.workingDaysSince)).toEqual(
      all?.sectors.map((each) => each.workingDaysSince),
    );
    for (const { sector, lastPublishedAt } of second?.sectors ?? []) {
      const query = behindQuery.parse({ angka: 'terakhir', sektor: sector, sop: '05/2' });
      const { list } = await readBehind(t.db, query, METRICS_NOW);
      expect(list.rows).toHaveLength(lastPublishedAt ? 1 : 0);
    }
  });

  test.each(['05/1', '05/2'])(
    'the lists behind the figures of %s are as long as the figures say',
    async (sop) => {
      const figures = await read({ ...YEAR, sop });
      const window = windowOf(YEAR.period, 'Asia/Jakarta');
      const scope = { window, sector: null, zone: 'Asia/Jakarta' as const };
      const sopVersionId = (await editionNamed(t.db, sop)).id;
      for (const row of figures.units) {
        const passes = await listPasses(t.db, { ...scope, sopVersionId }, row.unit);
        expect(passes).toHaveLength(row.count);
        expect(passes.filter(({ judgement }) => judgement === 'within')).toHaveLength(row.within);
        expect(passes.every((pass) => pass.edition === sop)).toBe(true);
      }
      for (const row of figures.stages) {
        const asked = { stage: row.stage, returned: false };
        expect(await listVisits(t.db, { ...scope, sopVersionId }, asked)).toHaveLength(row.count);
      }
    },
  );

  test('the office knows its own editions and no other', async () => {
    const { editions } = await readMetrics(t.db, YEAR, METRICS_NOW);
    expect(editions).toEqual(['05/2', '05/1']);
    const known = await Promise.all(
      [undefined, '05/1', '05/2', '05/3', '5/1', 'x'].map((each) => knowsEdition(t.db, each)),
    );
    expect(known).toEqual([true, true, true, false, false, false]);
  });

  test('an edition that the office does not have is a bug of the caller', async () => {
    await expect(read({ ...YEAR, sop: '05/9' })).rejects.toThrow('No SOP edition 05/9');
  });
});
