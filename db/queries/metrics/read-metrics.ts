import { sql } from 'drizzle-orm';
import type { Db } from '@/db/client';
import { zonedMonthKey } from '@/lib/format/date';
import type { OpenStory } from '@/lib/metrics/behind';
import {
  countAges,
  type MetricsFigures,
  type OpenFigure,
  type RoundFigures,
  type Selection,
  type SliceFigures,
  type StageFigures,
  type UnitFigures,
} from '@/lib/metrics/figures';
import { comparisonPeriod, isWithin, monthsOf, trendPeriod, windowOf } from '@/lib/metrics/period';
import { unitsOf } from '@/lib/metrics/units';
import { workingDaysSince } from '@/lib/metrics/working-days';
import { editionName } from '@/lib/sop/change-of-sop';
import type { SopDefinition } from '@/lib/sop/definition';
import { SECTORS } from '@/lib/sop/vocabulary';
import type { CompiledCalendar } from '@/lib/worktime/compile-calendar';
import { loadCalendar } from '../calendar';
import { editionNamed, listSopVersions, sopInForce } from '../sop';
import { openStories } from './open-stories';
import { passFigures, type SlicedPasses } from './pass-figures';
import { channelFigures, lastPublications, leadFigures, publishedStories } from './publications';
import { roundFigures } from './round-figures';
import type { Scope } from './scope';
import { stageFigures } from './stage-figures';

export interface Metrics {
  figures: MetricsFigures;
  open: OpenStory[];
  sop: SopDefinition;
  calendar: CompiledCalendar;
  /** Names of the office's editions, the latest authorised first. */
  editions: string[];
  /** Month of the first hand-in, null before any: where a choice of periods begins. */
  firstMonth: string | null;
}

/**
 * Every figure of /kinerja for one selection at one moment, from the clocks stored when visits ended; open
 * stories are measured live. A fixed number of queries, whatever the number of stories.
 * @throws Error on an edition that the office does not have; see `knowsEdition`
 */
export async function readMetrics(db: Db, selection: Selection, now: Date): Promise<Metrics> {
  const [calendar, inForce, versions] = await Promise.all([
    loadCalendar(db),
    sopInForce(db),
    listSopVersions(db),
  ]);
  if (!inForce) throw new Error('No SOP is in force');
  const chosen = selection.sop === null ? null : await editionNamed(db, selection.sop);
  const sop = (chosen ?? inForce).definition;
  const { zone } = calendar.definition;
  const { period, sector } = selection;
  const sopVersionId = chosen?.id ?? null;
  const comparison = comparisonPeriod(period, now, zone);
  const months = monthsOf(trendPeriod(period));
  const scope: Scope = { window: windowOf(period, zone), sector, sopVersionId, zone };
  const before: Scope = { ...scope, window: windowOf(comparison, zone) };
  const trend: Scope = { ...scope, window: windowOf(trendPeriod(period), zone) };
  const everySector: Scope = { ...scope, sector: null };
  const earliest = Math.min(before.window.from.getTime(), trend.window.from.getTime());
  const published: Scope = { ...everySector, window: { from: new Date(earliest), to: scope.window.to } };

  const [passes, rounds, stories, stages, channels, last, open, firstMonth] = await Promise.all([
    Promise.all([
      passFigures(db, scope, 'none'),
      passFigures(db, before, 'none'),
      passFigures(db, trend, 'month'),
      passFigures(db, everySector, 'sector'),
    ]),
    Promise.all([
      roundFigures(db, scope, 'none', versions),
      roundFigures(db, before, 'none', versions),
      roundFigures(db, trend, 'month', versions),
      roundFigures(db, everySector, 'sector', versions),
    ]),
    publishedStories(db, published, calendar),
    stageFigures(db, scope),
    channelFigures(db, scope),
    lastPublications(db),
    openStories(db, calendar, scope, now),
    readFirstMonth(db, calendar),
  ]);

  const leads = (of: Scope) =>
    leadFigures(
      stories.filter(
        (each) => isWithin(of.window, each.publishedAt) && (!of.sector || each.story.sector === of.sector),
      ),
    );
  const units = unitsOf(sop);
  const unitRows = (from?: SlicedPasses): UnitFigures[] =>
    units.map(({ key }) => from?.units.get(key) ?? emptyUnit(key));
  const slice = (passesOf?: SlicedPasses, roundsOf?: RoundFigures) => ({
    total: passesOf?.total ?? { count: 0, judged: 0, within: 0 },
    firstRound: roundsOf ?? { evaluated: 0, passed: 0 },
  });
  const whole = (i: 0 | 1, of: Scope): SliceFigures => ({
    ...slice(passes[i].get(''), rounds[i].get('')),
    leadTime: leads(of),
  });

  const figures: MetricsFigures = {
    period,
    sector,
    sop: selection.sop,
    ...whole(0, scope),
    units: unitRows(passes[0].get('')),
    stages: units.flatMap((unit) => unit.stages.map(({ key }) => stages.get(key) ?? emptyStage(key))),
    channels,
    comparison: { ...comparison, ...whole(1, before) },
    months: months.map((month) => ({
      month,
      ...slice(passes[2].get(month), rounds[2].get(month)),
      leadTime: leads({ ...scope, window: windowOf({ from: month, to: month }, zone) }),
      units: unitRows(passes[2].get(month)),
    })),
    sectors: SECTORS.map((key) => {
      const lastPublishedAt = last.get(key) ?? null;
      return {
        sector: key,
        ...slice(passes[3].get(key), rounds[3].get(key)),
        leadTime: leads({ ...scope, sector: key }),
        units: unitRows(passes[3].get(key)),
        lastPublishedAt,
        workingDaysSince: lastPublishedAt && workingDaysSince(calendar, lastPublishedAt, now),
      };
    }),
    open: open.map(openFigure).toSorted((a, b) => (a.storyId < b.storyId ? -1 : 1)),
    ages: countAges(open),
  };
  return {
    figures,
    open,
    sop,
    calendar,
    editions: versions.map(({ number, edition }) => editionName(number, edition)),
    firstMonth,
  };
}

function openFigure({ story, ...open }: OpenStory): OpenFigure {
  const { stage, pass, waitMs, workMs, earlierWorkMs, standardMinutes, late, ageDays } = open;
  const { storyId } = story;
  return { storyId, stage, pass, waitMs, workMs, earlierWorkMs, standardMinutes, late, ageDays };
}

const NO_TIMES = { count: 0, medianMs: null, p90Ms: null };

function emptyUnit(unit: string): UnitFigures {
  const used = { median: null, p90: null };
  return {
    unit,
    count: 0,
    judged: 0,
    within: 0,
    standards: [],
    editions: [],
    used,
    work: NO_TIMES,
    wait: NO_TIMES,
  };
}

function emptyStage(stage: string): StageFigures {
  return { stage, count: 0, returned: 0, work: NO_TIMES, wait: NO_TIMES };
}

async function readFirstMonth(db: Db, calendar: CompiledCalendar): Promise<string | null> {
  const [row] = await db.execute<{ at: number | null }>(
    sql`select (extract(epoch from min(created_at)) * 1000)::float8 as at from stories`,
  );
  return row?.at ? zonedMonthKey(new Date(row.at), calendar.definition.zone) : null;
}
