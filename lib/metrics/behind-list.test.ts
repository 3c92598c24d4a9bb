import { describe, expect, test } from 'vitest';
import type { BehindPass } from './behind';
import { type BehindList, chooseRows, PAGE_ROWS, pageOf, summarise } from './behind-list';
import { judgePass } from './judgement';

function pass(workMs: number | null, waitMs: number, unit = '3'): BehindPass {
  const [standardMinutes, edition] = [1, '05/1'];
  return {
    story: { storyId: `${unit}-${workMs}-${waitMs}`, number: 1, title: 'Naskah', sector: 'koperasi' },
    ...{ unit, pass: 1, materials: 1, standardMinutes, edition, waitMs, workMs, visits: [], reason: null },
    finishedAt: new Date(0),
    judgement: judgePass(workMs, standardMinutes),
  };
}

const passes: BehindList = {
  kind: 'passes',
  rows: [pass(60_000, 5), pass(90_000, 1), pass(null, 9), pass(30_000, 7)],
};
const works = (list: BehindList) => (list as { rows: BehindPass[] }).rows.map((row) => row.workMs);

describe('lists behind figures', () => {
  test('an outcome keeps its rows alone', () => {
    expect(works(chooseRows(passes, { urut: 'terbaru', hasil: 'lewat' }))).toEqual([90_000]);
    expect(works(chooseRows(passes, { urut: 'terbaru', hasil: 'dinilai' }))).toEqual([
      60_000, 90_000, 30_000,
    ]);
  });
  test('the longest work comes first, what was never taken up last', () => {
    expect(works(chooseRows(passes, { urut: 'terlama' }))).toEqual([90_000, 60_000, 30_000, null]);
  });
  test('the longest wait comes first', () => {
    expect(works(chooseRows(passes, { urut: 'tunggu' }))).toEqual([null, 30_000, 60_000, 90_000]);
  });
  test('the median of work leaves out what was never taken up', () => {
    expect(summarise(passes)).toContainEqual({ key: 'workMedian', kind: 'duration', ms: 60_000 });
    expect(summarise(passes)).toContainEqual({ key: 'within', kind: 'share', part: 2, whole: 3 });
  });
  test('over several steps no median is told', () => {
    const mixed: BehindList = { kind: 'passes', rows: [pass(1, 1, '3'), pass(2, 2, '4')] };
    expect(summarise(mixed).map((item) => item.key)).toEqual(['count', 'within']);
  });
  test('a page past the last is the last', () => {
    const rows = Array.from({ length: PAGE_ROWS + 1 }, () => pass(1, 1));
    const { list, page, pages } = pageOf({ kind: 'passes', rows }, 99);
    expect([list.rows.length, page, pages]).toEqual([1, 2, 2]);
  });
  test('an empty list has one page', () => {
    expect(pageOf({ kind: 'passes', rows: [] }, 1)).toMatchObject({ page: 1, pages: 1 });
  });
});
