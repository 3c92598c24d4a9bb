import type { Channel, Sector } from '@/lib/sop/vocabulary';
import type { CutPeriod, Period } from './period';

/**
 * Which stories and which months the figures are about. `sector` null: all; `sop` is an edition ("05/2"), and
 * null: all of them.
 */
export interface Selection {
  period: Period;
  sector: Sector | null;
  sop: string | null;
}

/** How a set of durations is spread, in working ms; median and p90 are null for an empty set. */
export interface Spread {
  count: number;
  medianMs: number | null;
  p90Ms: number | null;
}

/** Finished passes of steps: how many, how many have a standard to be judged by, how many kept it. */
export interface PassTotals {
  count: number;
  judged: number;
  within: number;
}

/** Standards in minutes, each once, rising, that an edition ("05/2") set. */
export interface EditionStandards {
  edition: string;
  standards: number[];
}

/** Finished passes of one step (or of one stage outside the steps). */
export interface UnitFigures extends PassTotals {
  unit: string;
  /** The standards copied into these passes, in minutes, each once, rising. */
  standards: number[];
  /** The same standards by the edition that set them, for units whose passes were judged under several. */
  editions: EditionStandards[];
  /** Share of its own standard that a judged pass used, 1 = all of it. */
  used: { median: number | null; p90: number | null };
  work: Spread;
  wait: Spread;
}

/** Ended visits of one stage. `returned`: how many of them ended by sending the story back. */
export interface StageFigures {
  stage: string;
  count: number;
  returned: number;
  work: Spread;
  wait: Spread;
}

/** Stories first published on the site: time from hand-in, in working ms and in calendar days. */
export interface LeadFigures extends Spread {
  medianDays: number | null;
  p90Days: number | null;
}

/** Stories whose first round of evaluation ended: by a first "tidak", or by the last evaluator's "ya". */
export interface RoundFigures {
  evaluated: number;
  passed: number;
}

/** The four figures that are compared between periods and told by month and by sector. */
export interface SliceFigures {
  total: PassTotals;
  leadTime: LeadFigures;
  firstRound: RoundFigures;
}

export interface MonthFigures extends SliceFigures {
  month: string;
  units: UnitFigures[];
}

export interface SectorFigures extends SliceFigures {
  sector: Sector;
  units: UnitFigures[];
  /** First publication of the sector's newest article, as of now and whatever the period; null for none. */
  lastPublishedAt: Date | null;
  workingDaysSince: number | null;
}

export interface ChannelFigures {
  channel: Channel;
  count: number;
}

/** A story still in the flow, measured now: its present visit, and its age in working days since hand-in. */
export interface OpenFigure {
  storyId: string;
  stage: string;
  pass: number;
  waitMs: number;
  workMs: number;
  /** Work of the step's earlier stages in the same pass, which the same standard covers. */
  earlierWorkMs: number;
  standardMinutes: number | null;
  late: boolean;
  ageDays: number;
}

export interface AgeFigures {
  bucket: AgeBucket;
  count: number;
}

/** Everything that /kinerja says in numbers, for one selection at one moment. */
export interface MetricsFigures extends SliceFigures {
  period: Period;
  sector: Sector | null;
  sop: string | null;
  units: UnitFigures[];
  stages: StageFigures[];
  channels: ChannelFigures[];
  comparison: CutPeriod & SliceFigures;
  months: MonthFigures[];
  /** All sectors, also when one is selected: they are there to be compared. */
  sectors: SectorFigures[];
  open: OpenFigure[];
  ages: AgeFigures[];
}

/** Ages of open stories in working days; `max` is included, the last has none. */
export const AGE_BUCKETS = [
  { key: '0-1', min: 0, max: 1 },
  { key: '2-3', min: 2, max: 3 },
  { key: '4-5', min: 4, max: 5 },
  { key: '6-10', min: 6, max: 10 },
  { key: '11-', min: 11, max: null },
] as const;
export type AgeBucket = (typeof AGE_BUCKETS)[number]['key'];

/** The bucket that an age in whole working days falls into. */
export function ageBucket(days: number): AgeBucket {
  const found = AGE_BUCKETS.find(({ max }) => max === null || days <= max);
  return found?.key ?? '11-';
}

/** Counts open stories by age, empty buckets included. */
export function countAges(open: readonly Pick<OpenFigure, 'ageDays'>[]): AgeFigures[] {
  return AGE_BUCKETS.map(({ key }) => ({
    bucket: key,
    count: open.filter((story) => ageBucket(story.ageDays) === key).length,
  }));
}
