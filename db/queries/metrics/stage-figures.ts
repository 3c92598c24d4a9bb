import { type SQL, sql } from 'drizzle-orm';
import type { Db } from '@/db/client';
import type { StageFigures } from '@/lib/metrics/figures';
import { inWindow, ofSector, type Scope, underEdition } from './scope';

/**
 * SELECT of the visits that ended in the scope. A visit `returned` the story when the next one began a new
 * pass: every "tidak", and nothing else, starts one.
 */
export function endedVisits(scope: Scope): SQL {
  return sql`
    select * from (
      select v.*, s.sector,
        coalesce(lead(v.pass) over w > v.pass, false) as returned,
        lead(v.stage) over w as next_stage
      from stage_visits v
      join stories s on s.id = v.story_id
      where ${ofSector(scope)} and v.story_id in (
        select e.story_id from stage_visits e where ${inWindow(sql`e.left_at`, scope)}
      )
      window w as (partition by v.story_id order by v.entered_at, v.pass, v.left_at nulls last)
    ) visits
    where ${inWindow(sql`left_at`, scope)} and ${underEdition(sql`sop_version_id`, scope)}`;
}

type Row = {
  stage: string;
  count: number;
  returned: number;
  work_count: number;
  work_median: number | null;
  work_p90: number | null;
  wait_median: number | null;
  wait_p90: number | null;
};

/** Figures of each stage's own visits that ended in the scope, by stage. */
export async function stageFigures(db: Db, scope: Scope): Promise<Map<string, StageFigures>> {
  const rows = await db.execute<Row>(sql`
    with ended as (
      select stage, returned, wait_ms::float8 as wait_ms,
        case when taken_up_at is not null then work_ms::float8 end as work_ms
      from (${endedVisits(scope)}) visits
    )
    select stage, count(*)::int as count, (count(*) filter (where returned))::int as returned,
      count(work_ms)::int as work_count,
      percentile_cont(0.5) within group (order by work_ms) as work_median,
      percentile_cont(0.9) within group (order by work_ms) as work_p90,
      percentile_cont(0.5) within group (order by wait_ms) as wait_median,
      percentile_cont(0.9) within group (order by wait_ms) as wait_p90
    from ended group by stage`);
  return new Map(
    rows.map(({ stage, count, returned, ...row }) => [
      stage,
      {
        stage,
        count,
        returned,
        work: { count: row.work_count, medianMs: row.work_median, p90Ms: row.work_p90 },
        wait: { count, medianMs: row.wait_median, p90Ms: row.wait_p90 },
      },
    ]),
  );
}
