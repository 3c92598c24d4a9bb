import type { Db } from '@/db/client';
import { loadCalendar } from '@/db/queries/calendar';
import { zonedDateKey, zonedTime } from '@/lib/format/date';
import { WORKING_DAY_MS } from '@/lib/format/duration';
import type { CompiledCalendar } from '@/lib/worktime/compile-calendar';
import { isWorkingTime, nextWorkingInstant, workingMsBetween } from '@/lib/worktime/working-time';
import { buildStoryBriefs } from './content/build-story-briefs';
import { type Chance, createChance } from './content/chance';
import type { StoryBriefTemplate } from './content/story-brief';
import type { DemoFiles } from './demo-files';
import { noteOnTexts, readOldNotices, talkAboutStories } from './demo-inbox';
import { OfficeClock } from './office-clock';
import type { DemoCast } from './people';
import { type Standstill, storyScript } from './story-script';

const SEED = 2026;
const DAY_MS = 86_400_000;
const YEAR_DAYS = 365;
/** Keeps the year's stories apart from those of the last days. */
const FRESH_DAYS = 7;

/** Working days back from the end of the year whose notices nobody has read yet. */
const UNREAD_WORKDAYS = 2;

/** What stands on the board when the demo is opened: where, in whose hands, since how many working days. */
const ON_THE_BOARD: (Standstill & { workdaysAgo: number })[] = [
  { stage: 'proposed', takenUp: false, workdaysAgo: 0.2 },
  { stage: 'proposed', takenUp: false, workdaysAgo: 0.6 },
  { stage: 'proposed', takenUp: false, workdaysAgo: 1.2 },
  { stage: 'received', takenUp: false, workdaysAgo: 0.5 },
  { stage: 'received', takenUp: true, workdaysAgo: 0.6 },
  { stage: 'classifying', takenUp: false, workdaysAgo: 0.8 },
  { stage: 'classifying', takenUp: true, workdaysAgo: 0.7 },
  { stage: 'classifying', takenUp: false, workdaysAgo: 1.3 },
  { stage: 'composing', takenUp: false, workdaysAgo: 1.5 },
  { stage: 'composing', takenUp: true, workdaysAgo: 1.2 },
  { stage: 'composing', takenUp: true, workdaysAgo: 2.0 },
  { stage: 'layout', takenUp: true, workdaysAgo: 2.2 },
  { stage: 'layout', takenUp: false, workdaysAgo: 2.6 },
  { stage: 'evaluation-kasubag', takenUp: false, workdaysAgo: 3.0 },
  { stage: 'evaluation-kasubag', takenUp: false, workdaysAgo: 3.4 },
  { stage: 'evaluation-kasubag', takenUp: true, workdaysAgo: 2.8 },
  { stage: 'evaluation-sekretaris', takenUp: false, workdaysAgo: 3.6 },
  { stage: 'evaluation-sekretaris', takenUp: false, workdaysAgo: 3.3 },
  { stage: 'publishing', takenUp: false, workdaysAgo: 3.7 },
  { stage: 'publishing', takenUp: true, workdaysAgo: 4.0 },
  { stage: 'reporting', takenUp: false, workdaysAgo: 4.3 },
  { stage: 'reporting', takenUp: true, workdaysAgo: 4.6 },
];

export interface DemoYear {
  db: Db;
  cast: DemoCast;
  files: DemoFiles;
  /** The instant up to which the office has worked. */
  until: Date;
  stories: number;
  onProgress: (line: string) => void;
}

/** Plays a year of the office's work up to `until`. The same seed and date give the same year. */
export async function playDemoYear(year: DemoYear): Promise<void> {
  const calendar = await loadCalendar(year.db);
  const clock = new OfficeClock(calendar, year.until);
  const templates = buildStoryBriefs(year.stories, SEED);
  const isDayOff = (day: Date) => !hasWork(calendar, day);
  const timeless = templates.filter((template) => !template.monthHint).slice(-ON_THE_BOARD.length);
  const standing = new Map(timeless.map((template, index) => [template, ON_THE_BOARD[index]]));
  for (const [index, template] of templates.entries()) {
    const chance = createChance(SEED + index);
    const standstill = standing.get(template) ?? null;
    const arrival = standstill
      ? workdaysBefore(calendar, year.until, standstill.workdaysAgo)
      : arrivalOn(calendar, seasonDay(template, chance, year.until), chance);
    if (arrival > year.until) continue;
    const brief = template.write(arrival, isDayOff);
    if (standstill) delete brief.declineReason;
    clock.start(storyScript(year, brief, chance, standstill), arrival);
  }
  await clock.run((steps) => {
    if (steps > 0 && steps % 1_000 === 0) year.onProgress(`  ${steps} steps of the demo year`);
  });
  await talkAboutStories(year.db, year.cast, calendar, year.until);
  await noteOnTexts(year.db, year.cast, calendar, year.until);
  await readOldNotices(year.db, workdaysBefore(calendar, year.until, UNREAD_WORKDAYS));
}

/** The latest instant from which so many working days (of 7.5 hours) lead up to `until`. */
function workdaysBefore(calendar: CompiledCalendar, until: Date, workdays: number): Date {
  const wanted = workdays * WORKING_DAY_MS;
  let at = until;
  while (workingMsBetween(calendar, at, until) < wanted) at = new Date(at.getTime() - 10 * 60_000);
  return at;
}

function hasWork(calendar: CompiledCalendar, day: Date): boolean {
  const key = zonedDateKey(day);
  return ['09:00', '10:30'].some((time) => isWorkingTime(calendar, zonedTime(key, time)));
}

/** A day of the past year on which the template's text is true. */
function seasonDay(template: StoryBriefTemplate, chance: Chance, until: Date): Date {
  if (!template.monthHint) return new Date(until.getTime() - chance.int(FRESH_DAYS + 1, YEAR_DAYS) * DAY_MS);
  const [from, to] = template.dayHint ?? [1, 28];
  const day = String(chance.int(from, to)).padStart(2, '0');
  const month = String(template.monthHint).padStart(2, '0');
  const thisYear = zonedTime(`${until.getUTCFullYear()}-${month}-${day}`, '09:00');
  if (thisYear <= until) return thisYear;
  return zonedTime(`${until.getUTCFullYear() - 1}-${month}-${day}`, '09:00');
}

/** An instant of the working day when somebody brings material. */
function arrivalOn(calendar: CompiledCalendar, day: Date, chance: Chance): Date {
  const minute = chance.int(7 * 60 + 40, 14 * 60 + 30);
  const time = `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
  const at = zonedTime(zonedDateKey(day), time);
  return isWorkingTime(calendar, at) ? at : nextWorkingInstant(calendar, at);
}
