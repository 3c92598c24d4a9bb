import type { SopDefinition } from '@/lib/sop/definition';
import { CHANNELS, SECTORS } from '@/lib/sop/vocabulary';
import type { CompiledCalendar } from '@/lib/worktime/compile-calendar';
import { countAges, type MetricsFigures, type OpenFigure, type Selection } from './figures';
import { judgePass } from './judgement';
import { comparisonPeriod, isWithin, monthsOf, type TimeWindow, trendPeriod, windowOf } from './period';
import { walkWorkingDays } from './replay-events';
import { passesIn, sliceFigures, stageFigures, unitFigures } from './slice-stories';
import { type Editions, type StoryLog, sum, type TimedStory, timeStory } from './timed-story';
import { unitsOf } from './units';

export interface FiguresRequest {
  stories: readonly StoryLog[];
  editions: Editions;
  calendar: CompiledCalendar;
  /** The edition selected, else the one in force: its units are listed even when nothing passed them. */
  sop: SopDefinition;
  selection: Selection;
  now: Date;
}

function openFigure(story: TimedStory, calendar: CompiledCalendar, now: Date): OpenFigure[] {
  const visit = story.visits.at(-1);
  if (!visit || visit.leftAt) return [];
  const earlier = story.visits.filter(
    (other) => other !== visit && other.unit === visit.unit && other.pass === visit.pass,
  );
  const earlierWorkMs = sum(earlier.map((other) => other.workMs));
  return [
    {
      storyId: story.storyId,
      stage: visit.stage,
      pass: visit.pass,
      waitMs: visit.waitMs,
      workMs: visit.workMs,
      earlierWorkMs,
      standardMinutes: visit.standardMinutes,
      late: judgePass(visit.workMs + earlierWorkMs, visit.standardMinutes) === 'past',
      ageDays: walkWorkingDays(calendar, story.handedInAt, now),
    },
  ];
}

/**
 * What of a story belongs to an edition: the passes that it judged and the visits that ended under it; the
 * outcomes of the whole story only when the story runs on it now.
 */
function underEdition(story: TimedStory, edition: string): TimedStory {
  const own = {
    ...story,
    passes: story.passes.filter((pass) => pass.edition === edition),
    visits: story.visits.filter((visit) => visit.edition === edition),
  };
  return story.edition === edition ? own : { ...own, publishedAt: null, appearances: [], firstRound: null };
}

function lastPublication(stories: readonly TimedStory[]): Date | null {
  const times = stories.map((story) => story.publishedAt).filter((at) => at !== null);
  return times.length > 0 ? new Date(Math.max(...times.map(Number))) : null;
}

/**
 * Every figure of /kinerja from the event logs alone: the second way, against which the figures that SQL
 * reads from the stored clocks are checked (DESIGN, invariant 8). Definitions: docs/metrics.md.
 */
export function figuresFromEvents({
  stories,
  editions,
  calendar,
  sop,
  selection,
  now,
}: FiguresRequest): MetricsFigures {
  const { zone } = calendar.definition;
  const timed = stories.map((log) => timeStory(log, editions, calendar, now));
  const { sector: chosenSector, sop: edition } = selection;
  const all = edition ? timed.map((story) => underEdition(story, edition)) : timed;
  const ofSector = (story: TimedStory) => chosenSector === null || story.sector === chosenSector;
  const chosen = all.filter(ofSector);
  const window = windowOf(selection.period, zone);
  const comparison = comparisonPeriod(selection.period, now, zone);
  const units = unitsOf(sop);
  const unitRows = (of: readonly TimedStory[], within: TimeWindow) => {
    const passes = passesIn(of, within);
    return units.map((unit) => unitFigures(unit.key, passes));
  };
  const open = timed
    .filter((story) => ofSector(story) && (edition === null || story.edition === edition))
    .flatMap((story) => openFigure(story, calendar, now))
    .toSorted((a, b) => (a.storyId < b.storyId ? -1 : 1));

  return {
    period: selection.period,
    sector: selection.sector,
    sop: selection.sop,
    ...sliceFigures(chosen, calendar, window),
    units: unitRows(chosen, window),
    stages: units.flatMap((unit) => unit.stages.map((stage) => stageFigures(stage.key, chosen, window))),
    channels: CHANNELS.map((channel) => ({
      channel,
      count: chosen
        .flatMap((story) => story.appearances)
        .filter((appearance) => appearance.channel === channel && isWithin(window, appearance.at)).length,
    })),
    comparison: { ...comparison, ...sliceFigures(chosen, calendar, windowOf(comparison, zone)) },
    months: monthsOf(trendPeriod(selection.period)).map((month) => {
      const within = windowOf({ from: month, to: month }, zone);
      return { month, ...sliceFigures(chosen, calendar, within), units: unitRows(chosen, within) };
    }),
    sectors: SECTORS.map((sector) => {
      const own = all.filter((story) => story.sector === sector);
      // Readers do not care by which edition they are kept informed: this one is never narrowed.
      const lastPublishedAt = lastPublication(timed.filter((story) => story.sector === sector));
      return {
        sector,
        ...sliceFigures(own, calendar, window),
        units: unitRows(own, window),
        lastPublishedAt,
        workingDaysSince: lastPublishedAt ? walkWorkingDays(calendar, lastPublishedAt, now) : null,
      };
    }),
    open,
    ages: countAges(open),
  };
}
