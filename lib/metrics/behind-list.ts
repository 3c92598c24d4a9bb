import type { Appearance, BehindPass, FirstRound, OpenStory, PublishedStory } from './behind';
import type { BehindQuery } from './behind-query';
import { ageBucket } from './figures';
import { percentile } from './percentile';

/** The rows behind a figure, of the kind that the figure is reckoned from. */
export type BehindList =
  | { kind: 'passes'; rows: BehindPass[] }
  | { kind: 'published'; rows: PublishedStory[] }
  | { kind: 'rounds'; rows: FirstRound[] }
  | { kind: 'open'; rows: OpenStory[] }
  | { kind: 'appearances'; rows: Appearance[] };

/** A figure reckoned anew from the rows of a list, to stand above it. */
export type SummaryItem =
  | { key: 'count' | 'passed' | 'late'; kind: 'count'; value: number; of: number | null }
  | { key: 'within'; kind: 'share'; part: number; whole: number }
  | {
      key: 'workMedian' | 'workP90' | 'waitMedian' | 'waitP90' | 'leadMedian' | 'leadP90';
      kind: 'duration';
      ms: number | null;
    }
  | { key: 'daysMedian'; kind: 'days'; days: number | null };

type Choice = Pick<BehindQuery, 'hasil' | 'umur' | 'urut'>;

/** Keeps the rows that the address asks for, in the order that it asks for. */
export function chooseRows(list: BehindList, choice: Choice): BehindList {
  switch (list.kind) {
    case 'passes':
      return {
        ...list,
        rows: orderPasses(
          list.rows.filter((row) => matchesPass(row, choice)),
          choice,
        ),
      };
    case 'published':
      return {
        ...list,
        rows: choice.urut === 'terbaru' ? list.rows : list.rows.toSorted((a, b) => b.leadMs - a.leadMs),
      };
    case 'rounds':
      return { ...list, rows: list.rows.filter((row) => matchesRound(row, choice)) };
    case 'open':
      return { ...list, rows: list.rows.filter((row) => matchesOpen(row, choice)) };
    case 'appearances':
      return list;
  }
}

function matchesPass({ judgement, reason }: BehindPass, { hasil }: Choice): boolean {
  switch (hasil) {
    case 'dinilai':
      return judgement !== null;
    case 'dalam':
      return judgement === 'within';
    case 'lewat':
      return judgement === 'past';
    case 'dikembalikan':
      return reason !== null;
    default:
      return true;
  }
}

function orderPasses(rows: BehindPass[], { urut }: Choice): BehindPass[] {
  if (urut === 'terlama') return rows.toSorted((a, b) => (b.workMs ?? -1) - (a.workMs ?? -1));
  return urut === 'tunggu' ? rows.toSorted((a, b) => b.waitMs - a.waitMs) : rows;
}

function matchesRound({ passed }: FirstRound, { hasil }: Choice): boolean {
  if (hasil === 'lolos') return passed;
  return hasil === 'dikembalikan' ? !passed : true;
}

function matchesOpen(open: OpenStory, { hasil, umur }: Choice): boolean {
  return (hasil !== 'lewat' || open.late) && (umur === undefined || ageBucket(open.ageDays) === umur);
}

/** The figures of the rows as they are listed: they must equal the figure that was clicked. */
export function summarise(list: BehindList): SummaryItem[] {
  const count: SummaryItem = { key: 'count', kind: 'count', value: list.rows.length, of: null };
  switch (list.kind) {
    case 'passes':
      return [count, ...passSummary(list.rows)];
    case 'published': {
      const leads = list.rows.map((row) => row.leadMs);
      const days = percentile(
        list.rows.map((row) => row.leadDays),
        0.5,
      );
      return [
        count,
        { key: 'leadMedian', kind: 'duration', ms: percentile(leads, 0.5) },
        { key: 'leadP90', kind: 'duration', ms: percentile(leads, 0.9) },
        { key: 'daysMedian', kind: 'days', days },
      ];
    }
    case 'rounds': {
      const passed = list.rows.filter((row) => row.passed).length;
      return [count, { key: 'passed', kind: 'count', value: passed, of: list.rows.length }];
    }
    case 'open': {
      const late = list.rows.filter((row) => row.late).length;
      return [count, { key: 'late', kind: 'count', value: late, of: list.rows.length }];
    }
    case 'appearances':
      return [count];
  }
}

function passSummary(rows: readonly BehindPass[]): SummaryItem[] {
  const works = rows.map((row) => row.workMs).filter((work) => work !== null);
  const waits = rows.map((row) => row.waitMs);
  const judged = rows.filter((row) => row.judgement !== null);
  const within = judged.filter((row) => row.judgement === 'within').length;
  const share: SummaryItem = { key: 'within', kind: 'share', part: within, whole: judged.length };
  // Over several steps a common median says nothing; the share does.
  if (new Set(rows.map((row) => row.unit)).size > 1) return [share];
  return [
    ...(judged.length > 0 ? [share] : []),
    { key: 'workMedian', kind: 'duration', ms: percentile(works, 0.5) },
    { key: 'workP90', kind: 'duration', ms: percentile(works, 0.9) },
    { key: 'waitMedian', kind: 'duration', ms: percentile(waits, 0.5) },
    { key: 'waitP90', kind: 'duration', ms: percentile(waits, 0.9) },
  ];
}

/** Rows of one page. */
export const PAGE_ROWS = 50;

/** Cuts a list to one page; a page past the last is the last. */
export function pageOf(list: BehindList, page: number): { list: BehindList; page: number; pages: number } {
  const pages = Math.max(1, Math.ceil(list.rows.length / PAGE_ROWS));
  const shown = Math.min(page, pages);
  const rows = list.rows.slice((shown - 1) * PAGE_ROWS, shown * PAGE_ROWS);
  return { list: { ...list, rows } as BehindList, page: shown, pages };
}
