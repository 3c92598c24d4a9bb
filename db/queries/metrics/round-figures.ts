import { type SQL, sql } from 'drizzle-orm';
import type { Db } from '@/db/client';
import type { SopVersionRow } from '@/db/schema/sop-versions';
import type { RoundFigures } from '@/lib/metrics/figures';
import { textEvaluations } from '@/lib/metrics/units';
import { inWindow, ofStory, type Scope, type SliceBy, sliceOf } from './scope';

/** "the evaluation `e`, given in the visit `v`, judges the text", or is the last to, by the visit's edition. */
function judgesText(versions: readonly SopVersionRow[], which: 'all' | 'final'): SQL {
  const pairs = versions.flatMap(({ id, definition }) =>
    textEvaluations(definition)[which].map((stage) => sql`(${id}::uuid, ${stage})`),
  );
  if (pairs.length === 0) return sql`false`;
  return sql`(v.sop_version_id, e.stage) in (${sql.join(pairs, sql`, `)})`;
}

/**
 * SELECT of the stories whose first round of evaluation ended in the scope: with the first "tidak" of
 * anybody, or with the last evaluator's "ya", whichever came first.
 */
export function firstRounds(scope: Scope, versions: readonly SopVersionRow[]): SQL {
  return sql`
    select story_id, sector, least(first_no, first_yes) as decided_at,
      first_no is null or first_yes < first_no as passed
    from (
      select e.story_id, s.sector,
        min(e.evaluated_at) filter (where not e.approved) as first_no,
        min(e.evaluated_at) filter (where e.approved and ${judgesText(versions, 'final')}) as first_yes
      from evaluations e
      join stories s on s.id = e.story_id
      join stage_visits v on v.id = e.visit_id
      where ${ofStory(scope)} and ${judgesText(versions, 'all')}
      group by e.story_id, s.sector
    ) rounds
    where ${inWindow(sql`least(first_no, first_yes)`, scope)}`;
}

/** How many first rounds ended, and how many of them without a "tidak", by slice. */
export async function roundFigures(
  db: Db,
  scope: Scope,
  by: SliceBy,
  versions: readonly SopVersionRow[],
): Promise<Map<string, RoundFigures>> {
  const rows = await db.execute<{ slice: string; evaluated: number; passed: number }>(sql`
    with sliced as (
      select ${sliceOf(by, sql`decided_at`, sql`sector`, scope.zone)} as slice, passed
      from (${firstRounds(scope, versions)}) rounds
    )
    select slice, count(*)::int as evaluated, (count(*) filter (where passed))::int as passed
    from sliced group by slice`);
  return new Map(rows.map(({ slice, evaluated, passed }) => [slice, { evaluated, passed }]));
}
