import { type SQL, sql } from 'drizzle-orm';
import type { Db } from '@/db/client';
import { standardsByEdition } from '@/lib/metrics/edition-standards';
import type { PassTotals, UnitFigures } from '@/lib/metrics/figures';
import { inWindow, ofSector, type Scope, type SliceBy, sliceOf, underEdition } from './scope';

/** A column of the last visit of a pass: its standard judges the pass, and its edition is the pass's. */
function ofLastVisit(column: SQL): SQL {
  return sql`(array_agg(${column} order by v.entered_at desc, v.left_at desc))[1]`;
}

/**
 * SELECT of the step-passes that were finished in the scope: the stages of one step in one pass of one
 * story, summed, once the story has left them all. `work_ms` is null where nobody took the story up.
 */
export function finishedPasses(scope: Scope): SQL {
  return sql`
    select v.story_id, coalesce(v.step::text, v.stage) as unit, v.pass, s.sector,
      max(v.left_at) as finished_at,
      ${ofLastVisit(sql`v.standard_minutes`)} as standard_minutes,
      ${ofLastVisit(sql`v.sop_version_id`)} as sop_version_id,
      sum(v.wait_ms)::float8 as wait_ms,
      (sum(v.work_ms) filter (where v.taken_up_at is not null))::float8 as work_ms
    from stage_visits v
    join stories s on s.id = v.story_id
    where ${ofSector(scope)} and (v.story_id, coalesce(v.step::text, v.stage), v.pass) in (
      select e.story_id, coalesce(e.step::text, e.stage), e.pass from stage_visits e
      where ${inWindow(sql`e.left_at`, scope)}
    )
    group by v.story_id, unit, v.pass, s.sector
    having bool_and(v.left_at is not null) and ${inWindow(sql`max(v.left_at)`, scope)}
      and ${underEdition(ofLastVisit(sql`v.sop_version_id`), scope)}`;
}

type Row = {
  slice: string;
  unit: string | null;
  count: number;
  judged: number;
  within: number;
  standards: number[] | null;
  editions: { edition: string; minutes: number }[] | null;
  used_median: number | null;
  used_p90: number | null;
  work_count: number;
  work_median: number | null;
  work_p90: number | null;
  wait_count: number;
  wait_median: number | null;
  wait_p90: number | null;
};

export interface SlicedPasses {
  total: PassTotals;
  units: Map<string, UnitFigures>;
}

/** Figures of the finished step-passes by slice ('' when nothing is told apart), in one query. */
export async function passFigures(db: Db, scope: Scope, by: SliceBy): Promise<Map<string, SlicedPasses>> {
  const rows = await db.execute<Row>(sql`
    with passes as (${finishedPasses(scope)}),
    sliced as (
      select passes.*, o.number || '/' || o.edition as edition,
        ${sliceOf(by, sql`finished_at`, sql`sector`, scope.zone)} as slice,
        work_ms is not null and standard_minutes is not null as judged,
        work_ms / (standard_minutes * 60000) as used
      from passes join sop_versions o on o.id = passes.sop_version_id
    )
    select slice, unit,
      count(*)::int as count,
      (count(*) filter (where judged))::int as judged,
      (count(*) filter (where judged and work_ms <= standard_minutes * 60000))::int as within,
      to_json(array_agg(distinct standard_minutes) filter (where standard_minutes is not null)) as standards,
      json_agg(distinct jsonb_build_object('edition', edition, 'minutes', standard_minutes))
        filter (where standard_minutes is not null) as editions,
      percentile_cont(0.5) within group (order by used) as used_median,
      percentile_cont(0.9) within group (order by used) as used_p90,
      count(work_ms)::int as work_count,
      percentile_cont(0.5) within group (order by work_ms) as work_median,
      percentile_cont(0.9) within group (order by work_ms) as work_p90,
      count(wait_ms)::int as wait_count,
      percentile_cont(0.5) within group (order by wait_ms) as wait_median,
      percentile_cont(0.9) within group (order by wait_ms) as wait_p90
    from sliced
    group by grouping sets ((slice, unit), (slice))`);

  const slices = new Map<string, SlicedPasses>();
  for (const row of rows) {
    const slice = slices.get(row.slice) ?? { total: { count: 0, judged: 0, within: 0 }, units: new Map() };
    slices.set(row.slice, slice);
    const { count, judged, within } = row;
    if (row.unit === null) slice.total = { count, judged, within };
    else slice.units.set(row.unit, unitOfRow(row.unit, row));
  }
  return slices;
}

function unitOfRow(unit: string, row: Row): UnitFigures {
  return {
    unit,
    count: row.count,
    judged: row.judged,
    within: row.within,
    standards: row.standards ?? [],
    editions: standardsByEdition(row.editions ?? []),
    used: { median: row.used_median, p90: row.used_p90 },
    work: { count: row.work_count, medianMs: row.work_median, p90Ms: row.work_p90 },
    wait: { count: row.wait_count, medianMs: row.wait_median, p90Ms: row.wait_p90 },
  };
}
