import { sql } from 'drizzle-orm';
import type { Db } from '@/db/client';
import type { PublishedStory } from '@/lib/metrics/behind';
import type { LeadFigures } from '@/lib/metrics/figures';
import { percentile } from '@/lib/metrics/percentile';
import { CHANNELS, type Channel, type Sector } from '@/lib/sop/vocabulary';
import type { CompiledCalendar } from '@/lib/worktime/compile-calendar';
import { workingMsBetween } from '@/lib/worktime/working-time';
import { inWindow, ofStory, type Scope } from './scope';

type PublishedRow = {
  story_id: string;
  number: number;
  title: string;
  sector: Sector;
  handed_in: number;
  published: number;
  days: number;
};

/**
 * Stories first published on the site in the scope, with the time since their hand-in. Working time between
 * two dates needs the calendar, so it is reckoned here and not by the database.
 */
export async function publishedStories(
  db: Db,
  scope: Scope,
  calendar: CompiledCalendar,
): Promise<PublishedStory[]> {
  const zone = sql.raw(`'${scope.zone}'`);
  const rows = await db.execute<PublishedRow>(sql`
    select a.story_id, s.number, a.title, s.sector,
      (extract(epoch from s.created_at) * 1000)::float8 as handed_in,
      (extract(epoch from a.published_at) * 1000)::float8 as published,
      ((a.published_at at time zone ${zone})::date - (s.created_at at time zone ${zone})::date)::int as days
    from articles a
    join stories s on s.id = a.story_id
    where ${ofStory(scope)} and ${inWindow(sql`a.published_at`, scope)}
    order by a.published_at desc, s.number desc`);
  return rows.map((row) => {
    const handedInAt = new Date(Math.round(row.handed_in));
    const publishedAt = new Date(Math.round(row.published));
    return {
      story: { storyId: row.story_id, number: row.number, title: row.title, sector: row.sector },
      handedInAt,
      publishedAt,
      leadMs: workingMsBetween(calendar, handedInAt, publishedAt),
      leadDays: row.days,
    };
  });
}

/** Median and 90th percentile of the lead times of published stories. */
export function leadFigures(published: readonly PublishedStory[]): LeadFigures {
  const working = published.map((each) => each.leadMs);
  const days = published.map((each) => each.leadDays);
  return {
    count: published.length,
    medianMs: percentile(working, 0.5),
    p90Ms: percentile(working, 0.9),
    medianDays: percentile(days, 0.5),
    p90Days: percentile(days, 0.9),
  };
}

/**
 * When a publication `p` counts: on the site at its first appearance, which renewing does not change;
 * elsewhere when it was last recorded. Needs `left join articles a`.
 */
export const APPEARED_AT = sql`case when p.channel = 'site' then a.published_at else p.published_at end`;

/** Appearances in the scope by channel, all channels in their order. */
export async function channelFigures(db: Db, scope: Scope): Promise<{ channel: Channel; count: number }[]> {
  const rows = await db.execute<{ channel: Channel; count: number }>(sql`
    select p.channel, count(*)::int as count
    from publications p
    join stories s on s.id = p.story_id
    left join articles a on a.story_id = p.story_id
    where ${ofStory(scope)} and ${inWindow(APPEARED_AT, scope)}
    group by p.channel`);
  const counts = new Map(rows.map(({ channel, count }) => [channel, count]));
  return CHANNELS.map((channel) => ({ channel, count: counts.get(channel) ?? 0 }));
}

/** First publication of each sector's newest article on the site, whatever the period. */
export async function lastPublications(db: Db): Promise<Map<Sector, Date>> {
  const rows = await db.execute<{ sector: Sector; at: number }>(sql`
    select s.sector, (extract(epoch from max(a.published_at)) * 1000)::float8 as at
    from articles a join stories s on s.id = a.story_id
    group by s.sector`);
  return new Map(rows.map(({ sector, at }) => [sector, new Date(Math.round(at))]));
}
