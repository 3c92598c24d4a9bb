import { type SQL, sql } from 'drizzle-orm';
import type { TimeWindow } from '@/lib/metrics/period';
import type { Sector } from '@/lib/sop/vocabulary';
import type { OfficeZone } from '@/lib/worktime/zone';

/** Which rows a figure is about: a time window, the office's zone, one sector or all, one SOP edition or all. */
export interface Scope {
  window: TimeWindow;
  sector: Sector | null;
  sopVersionId: string | null;
  zone: OfficeZone;
}

/** How a figure is told apart: not at all, by local month, or by sector. */
export type SliceBy = 'none' | 'month' | 'sector';

/** A date as a parameter of raw SQL, which takes no Date. */
export function instant(at: Date): SQL {
  return sql`${at.toISOString()}::timestamptz`;
}

/** "`column` lies in the window". */
export function inWindow(column: SQL, { window }: Pick<Scope, 'window'>): SQL {
  return sql`(${column} >= ${instant(window.from)} and ${column} < ${instant(window.to)})`;
}

/** "the story `s` is of the sector asked for". */
export function ofSector({ sector }: Pick<Scope, 'sector'>): SQL {
  return sector ? sql`s.sector = ${sector}` : sql`true`;
}

/** "`column`, the edition of a pass or a visit, is the one asked for". */
export function underEdition(column: SQL, { sopVersionId }: Pick<Scope, 'sopVersionId'>): SQL {
  return sopVersionId ? sql`${column} = ${sopVersionId}` : sql`true`;
}

/** "the story `s` is of the sector asked for and runs now on the edition asked for". */
export function ofStory(scope: Pick<Scope, 'sector' | 'sopVersionId'>): SQL {
  return sql`(${ofSector(scope)} and ${underEdition(sql`s.sop_version_id`, scope)})`;
}

/** The slice that a row at `at` of a story of `sector` belongs to; '' when nothing is told apart. */
export function sliceOf(by: SliceBy, at: SQL, sector: SQL, zone: OfficeZone): SQL {
  if (by === 'month') return sql`to_char(${at} at time zone ${sql.raw(`'${zone}'`)}, 'YYYY-MM')`;
  return by === 'sector' ? sector : sql`''::text`;
}
