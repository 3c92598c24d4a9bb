import { zonedDateKey } from '@/lib/format/date';
import type { CompiledCalendar } from '@/lib/worktime/compile-calendar';
import { dayOfDateKey } from '@/lib/worktime/local-day';
import { standardsByEdition } from './edition-standards';
import type { LeadFigures, SliceFigures, Spread, StageFigures, UnitFigures } from './figures';
import { judgePass } from './judgement';
import { percentile } from './percentile';
import { isWithin, type TimeWindow } from './period';
import { walkWorkingMs } from './replay-events';
import type { FinishedPass, TimedStory } from './timed-story';

function spread(values: readonly (number | null)[]): Spread {
  const known = values.filter((value) => value !== null);
  return { count: known.length, medianMs: percentile(known, 0.5), p90Ms: percentile(known, 0.9) };
}

/** Figures of one unit over the given passes. */
export function unitFigures(unit: string, passes: readonly FinishedPass[]): UnitFigures {
  const own = passes.filter((pass) => pass.unit === unit);
  const standards = own.map((pass) => pass.standardMinutes).filter((minutes) => minutes !== null);
  const used = own.flatMap(({ workMs, standardMinutes }) =>
    workMs === null || standardMinutes === null ? [] : [workMs / (standardMinutes * 60_000)],
  );
  return {
    unit,
    ...passTotals(own),
    used: { median: percentile(used, 0.5), p90: percentile(used, 0.9) },
    standards: [...new Set(standards)].toSorted((a, b) => a - b),
    editions: standardsByEdition(own.map(({ edition, standardMinutes: minutes }) => ({ edition, minutes }))),
    work: spread(own.map((pass) => pass.workMs)),
    wait: spread(own.map((pass) => pass.waitMs)),
  };
}

function passTotals(passes: readonly FinishedPass[]) {
  const verdicts = passes.map((pass) => judgePass(pass.workMs, pass.standardMinutes));
  return {
    count: passes.length,
    judged: verdicts.filter((verdict) => verdict !== null).length,
    within: verdicts.filter((verdict) => verdict === 'within').length,
  };
}

function leadFigures(
  stories: readonly TimedStory[],
  calendar: CompiledCalendar,
  window: TimeWindow,
): LeadFigures {
  const published = stories.flatMap(({ handedInAt, publishedAt }) =>
    publishedAt && isWithin(window, publishedAt) ? [{ handedInAt, publishedAt }] : [],
  );
  const { zone } = calendar.definition;
  const day = (at: Date) => dayOfDateKey(zonedDateKey(at, zone));
  const days = published.map((each) => day(each.publishedAt) - day(each.handedInAt));
  return {
    ...spread(published.map((each) => walkWorkingMs(calendar, each.handedInAt, each.publishedAt))),
    medianDays: percentile(days, 0.5),
    p90Days: percentile(days, 0.9),
  };
}

/** The compared figures of the given stories in one window. */
export function sliceFigures(
  stories: readonly TimedStory[],
  calendar: CompiledCalendar,
  window: TimeWindow,
): SliceFigures {
  const rounds = stories
    .map((story) => story.firstRound)
    .filter((round) => round !== null && isWithin(window, round.at));
  return {
    total: passTotals(passesIn(stories, window)),
    leadTime: leadFigures(stories, calendar, window),
    firstRound: { evaluated: rounds.length, passed: rounds.filter((round) => round?.passed).length },
  };
}

/** Passes that were finished in the window. */
export function passesIn(stories: readonly TimedStory[], window: TimeWindow): FinishedPass[] {
  return stories.flatMap((story) => story.passes).filter((pass) => isWithin(window, pass.finishedAt));
}

/** Figures of one stage's visits that ended in the window. */
export function stageFigures(
  stage: string,
  stories: readonly TimedStory[],
  window: TimeWindow,
): StageFigures {
  const own = stories
    .flatMap((story) => story.visits)
    .filter((visit) => visit.stage === stage && visit.leftAt && isWithin(window, visit.leftAt));
  return {
    stage,
    count: own.length,
    returned: own.filter((visit) => visit.sentBack).length,
    work: spread(own.map((visit) => (visit.takenUp ? visit.workMs : null))),
    wait: spread(own.map((visit) => visit.waitMs)),
  };
}
