import { sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Db } from '@/db/client';

const instant = z.coerce.date();
const row = z.object({
  visitId: z.string(),
  storyId: z.string(),
  stage: z.string(),
  holder: z.string(),
  standardMinutes: z.number(),
  enteredAt: instant,
  takenUpAt: instant,
  pauses: z.array(z.object({ from: instant, to: instant.nullable() })),
  earlierWorkMs: z.number(),
  reminded: z.array(z.enum(['nearStandard', 'pastStandard'])),
});

/** Work in somebody's hands now, not paused, that has a standard; with what its holder was reminded of. */
export type RunningWork = z.infer<typeof row>;

/** All running work with a standard, in one query. */
export async function readRunningWork(db: Db): Promise<RunningWork[]> {
  const rows = await db.execute(sql`
    select
      v.id "visitId", v.story_id "storyId", v.stage, v.taken_up_by holder,
      v.standard_minutes "standardMinutes", v.entered_at "enteredAt", v.taken_up_at "takenUpAt",
      (select coalesce(json_agg(json_build_object('from', paused_at, 'to', resumed_at) order by paused_at), '[]')
        from visit_pauses where visit_id = v.id) pauses,
      (select coalesce(sum(work_ms), 0)::float8 from stage_visits e
        where e.story_id = v.story_id and e.pass = v.pass and e.step = v.step and e.left_at is not null) "earlierWorkMs",
      array(select kind from notices n where n.user_id = v.taken_up_by and n.story_id = v.story_id
        and n.details ->> 'visitId' = v.id::text) reminded
    from stage_visits v
    where v.left_at is null and v.taken_up_by is not null and v.standard_minutes is not null
      and not exists (select 1 from visit_pauses p where p.visit_id = v.id and p.resumed_at is null)`);
  return z.array(row).parse(rows);
}
