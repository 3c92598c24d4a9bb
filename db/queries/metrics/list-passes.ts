import { type SQL, sql } from 'drizzle-orm';
import type { Db } from '@/db/client';
import type { BehindPass } from '@/lib/metrics/behind';
import { judgePass } from '@/lib/metrics/judgement';
import type { Sector } from '@/lib/sop/vocabulary';
import { finishedPasses } from './pass-figures';
import type { Scope } from './scope';
import { endedVisits } from './stage-figures';

type Row = {
  story_id: string;
  number: number;
  title: string;
  sector: Sector;
  unit: string;
  pass: number;
  materials: number;
  standard_minutes: number | null;
  edition: string;
  visit_id: string;
  stage: string;
  entered: number;
  taken_up: number | null;
  left_ms: number;
  wait_ms: number;
  work_ms: number | null;
  worker: string | null;
  reason: string | null;
};

const ms = (column: SQL) => sql`(extract(epoch from ${column}) * 1000)::float8`;

/** Columns of one visit `v` of a story `s` worked on by `u`, as both lists read them. */
const VISIT = sql`
  s.number, s.title, s.sector, v.id as visit_id, v.materials, v.stage, v.pass, v.story_id, u.name as worker,
  ${ms(sql`v.entered_at`)} as entered, ${ms(sql`v.taken_up_at`)} as taken_up, ${ms(sql`v.left_at`)} as left_ms,
  v.wait_ms::float8 as wait_ms,
  case when v.taken_up_at is not null then v.work_ms::float8 end as work_ms`;

/** What the edition `o` is called. */
const EDITION = sql`o.number || '/' || o.edition`;

/** The finished step-passes behind a figure, newest first; of one unit, or of all when it is not given. */
export async function listPasses(db: Db, scope: Scope, unit?: string): Promise<BehindPass[]> {
  const rows = await db.execute<Row>(sql`
    with passes as (${finishedPasses(scope)})
    select ${VISIT}, p.unit, p.standard_minutes, ${EDITION} as edition, null as reason
    from passes p
    join stage_visits v
      on v.story_id = p.story_id and v.pass = p.pass and coalesce(v.step::text, v.stage) = p.unit
    join stories s on s.id = p.story_id
    join sop_versions o on o.id = p.sop_version_id
    left join users u on u.id = v.taken_up_by
    where ${unit ? sql`p.unit = ${unit}` : sql`true`}
    order by p.finished_at desc, s.number desc, v.entered_at, v.left_at`);
  const groups = Map.groupBy(rows, (row) => `${row.story_id} ${row.unit} ${row.pass}`);
  return [...groups.values()].map((visits) => passOfRows(visits, true));
}

/** The ended visits of a stage behind a figure, newest first; `returned`: only those that sent back. */
export async function listVisits(
  db: Db,
  scope: Scope,
  { stage, returned }: { stage?: string | undefined; returned: boolean },
): Promise<BehindPass[]> {
  const rows = await db.execute<Row>(sql`
    select ${VISIT}, v.stage as unit, v.standard_minutes, ${EDITION} as edition,
      case when v.returned then (
        select e.details->>'reason' from story_events e
        where e.story_id = v.story_id and e.type = 'moved' and e.at = v.left_at
          and e.details->>'from' = v.stage
        order by e.number limit 1
      ) end as reason
    from (${endedVisits(scope)}) v
    join stories s on s.id = v.story_id
    join sop_versions o on o.id = v.sop_version_id
    left join users u on u.id = v.taken_up_by
    where ${stage ? sql`v.stage = ${stage}` : sql`true`} and ${returned ? sql`v.returned` : sql`true`}
    order by v.left_at desc, s.number desc`);
  return rows.map((row) => passOfRows([row], false));
}

/** `whole`: the rows are all the visits of a pass, which its standard judges; one visit alone is not judged. */
function passOfRows(rows: readonly Row[], whole: boolean): BehindPass {
  const first = rows[0] as Row;
  const visits = rows.map((row) => ({
    id: row.visit_id,
    stage: row.stage,
    enteredAt: new Date(Math.round(row.entered)),
    takenUpAt: row.taken_up === null ? null : new Date(Math.round(row.taken_up)),
    leftAt: new Date(Math.round(row.left_ms)),
    waitMs: row.wait_ms,
    workMs: row.work_ms,
    worker: row.worker,
  }));
  const worked = visits.map((visit) => visit.workMs).filter((work) => work !== null);
  const workMs = worked.length > 0 ? worked.reduce((sum, work) => sum + work, 0) : null;
  return {
    story: { storyId: first.story_id, number: first.number, title: first.title, sector: first.sector },
    unit: first.unit,
    pass: first.pass,
    // Those of the last visit, whose standard judges the pass.
    materials: (rows.at(-1) as Row).materials,
    standardMinutes: first.standard_minutes,
    edition: first.edition,
    finishedAt: new Date(Math.max(...visits.map((visit) => visit.leftAt.getTime()))),
    waitMs: visits.reduce((sum, visit) => sum + visit.waitMs, 0),
    workMs,
    judgement: whole ? judgePass(workMs, first.standard_minutes) : null,
    visits,
    reason: first.reason,
  };
}
