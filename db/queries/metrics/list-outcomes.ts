import { sql } from 'drizzle-orm';
import type { Db } from '@/db/client';
import type { Appearance, FirstRound } from '@/lib/metrics/behind';
import type { Channel, Sector } from '@/lib/sop/vocabulary';
import { listSopVersions } from '../sop';
import { APPEARED_AT } from './publications';
import { firstRounds } from './round-figures';
import { inWindow, ofStory, type Scope } from './scope';

type RoundRow = {
  story_id: string;
  number: number;
  title: string;
  sector: Sector;
  decided: number;
  passed: boolean;
  stage: string;
  reason: string;
};

/** The first rounds of evaluation that ended in the scope, newest first, with the word that ended each. */
export async function listFirstRounds(db: Db, scope: Scope): Promise<FirstRound[]> {
  const versions = await listSopVersions(db);
  const rows = await db.execute<RoundRow>(sql`
    select r.story_id, s.number, s.title, s.sector, r.passed, e.stage, e.reason,
      (extract(epoch from r.decided_at) * 1000)::float8 as decided
    from (${firstRounds(scope, versions)}) r
    join stories s on s.id = r.story_id
    join lateral (
      select stage, reason from evaluations e
      where e.story_id = r.story_id and e.evaluated_at = r.decided_at and e.approved = r.passed
      limit 1
    ) e on true
    order by r.decided_at desc, s.number desc`);
  return rows.map((row) => ({
    story: { storyId: row.story_id, number: row.number, title: row.title, sector: row.sector },
    decidedAt: new Date(Math.round(row.decided)),
    passed: row.passed,
    stage: row.stage,
    reason: row.reason,
  }));
}

type AppearanceRow = {
  story_id: string;
  number: number;
  title: string;
  sector: Sector;
  channel: Channel;
  url: string;
  at: number;
};

/** Appearances in the scope, newest first; on one channel, or on all when it is not given. */
export async function listAppearances(db: Db, scope: Scope, channel?: Channel): Promise<Appearance[]> {
  const rows = await db.execute<AppearanceRow>(sql`
    select p.story_id, s.number, s.title, s.sector, p.channel, p.url,
      (extract(epoch from ${APPEARED_AT}) * 1000)::float8 as at
    from publications p
    join stories s on s.id = p.story_id
    left join articles a on a.story_id = p.story_id
    where ${ofStory(scope)} and ${inWindow(APPEARED_AT, scope)}
      and ${channel ? sql`p.channel = ${channel}` : sql`true`}
    order by at desc, s.number desc`);
  return rows.map((row) => ({
    story: { storyId: row.story_id, number: row.number, title: row.title, sector: row.sector },
    channel: row.channel,
    url: row.url,
    publishedAt: new Date(Math.round(row.at)),
  }));
}
