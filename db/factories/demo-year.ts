import type { Db } from '@/db/client';
import { loadCalendar } from '@/db/queries/calendar';
import { zonedDateKey, zonedTime } from '@/lib/format/date';
import type { CompiledCalendar } from '@/lib/worktime/compile-calendar';
import { isWorkingTime, nextWorkingInstant } from '@/lib/worktime/working-time';
import { buildStoryBriefs } from './content/build-story-briefs';
import { type Chance, createChance } from './content/chance';
import type { StoryBriefTemplate } from './content/story-brief';
import type { DemoFiles } from './demo-files';
import { noteOnTexts, readOldNotices, talkAboutStories } from './demo-inbox';
import { OfficeClock } from './office-clock';
import type { DemoCast } from './people';
import { hasWork, standingStories, workdaysBefore } from './standing-stories';
import { storyScript } from './story-script';

const SEED = 2026;
const DAY_MS = 86_400_000;
const YEAR_DAYS = 365;
/** Keeps the year's stories apart from those of the last days. */
const FRESH_DAYS = 7;

/** Working days back from the end of the year whose notices nobody has read yet. */
const UNREAD_WORKDAYS = 2;

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
  const onTheBoard = standingStories(calendar, year.until);
  const timeless = templates.filter((template) => !template.monthHint).slice(-onTheBoard.length);
  const standing = new Map(timeless.map((template, index) => [template, onTheBoard[index]]));
  for (const [index, template] of templates.entries()) {
    const chance = createChance(SEED + index);
    const stands = standing.get(template) ?? null;
    const arrival = stands?.arrival ?? arrivalOn(calendar, seasonDay(template, chance, year.until), chance);
    if (arrival > year.until) continue;
    const brief = template.write(arrival, isDayOff);
    if (stands) delete brief.declineReason;
    clock.start(storyScript(year, brief, chance, stands?.standstill ?? null), arrival);
  }
  await clock.run((steps) => {
    if (steps > 0 && steps % 1_000 === 0) year.onProgress(`  ${steps} steps of the demo year`);
  });
  await talkAboutStories(year.db, year.cast, calendar, year.until);
  await noteOnTexts(year.db, year.cast, calendar, year.until);
  await readOldNotices(year.db, workdaysBefore(calendar, year.until, UNREAD_WORKDAYS));
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
