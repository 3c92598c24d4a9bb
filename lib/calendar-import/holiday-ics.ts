import { MAX_IMPORTED } from '@/lib/calendar/calendar-change';
import { holidayFaults } from '@/lib/calendar/draft-faults';
import type { Holiday } from '@/lib/worktime/calendar';
import { dateKeyOfDay, dayOfDateKey } from '@/lib/worktime/local-day';
import { type IcsLine, icsLines, unescapeText } from './ics-lines';
import {
  excerptOf,
  holidayKindOf,
  holidayStatusOf,
  type LineFault,
  type ReadFile,
  type ReadHoliday,
} from './read-holiday';

/** The longest event that is taken for holidays: a longer one is a season, or a slip of the year. */
const MAX_DAYS = 31;

/** Our own property for what iCal cannot say: a fixed date that waits for its decree. */
export const STATUS_PROPERTY = 'X-REDAKSI-STATUS';

interface IcsEvent {
  line: number;
  closed: boolean;
  properties: IcsLine[];
}

/** The VEVENTs of a calendar; what stands inside them in blocks of its own (alarms) is left out. */
function eventsOf(lines: readonly IcsLine[]): IcsEvent[] {
  const events: IcsEvent[] = [];
  let open: IcsEvent | null = null;
  let depth = 0;
  for (const line of lines) {
    const block = line.value.trim().toUpperCase();
    if (line.name === 'BEGIN' && block === 'VEVENT') {
      open = { line: line.line, closed: false, properties: [] };
      depth = 0;
      events.push(open);
    } else if (line.name === 'END' && block === 'VEVENT') {
      if (open) open.closed = true;
      open = null;
    } else if (line.name === 'BEGIN') depth += 1;
    else if (line.name === 'END') depth -= 1;
    else if (open && depth === 0) open.properties.push(line);
  }
  return events;
}

/** The local day of a whole-day date value; null when it is a moment or no date. */
function wholeDay(property: IcsLine | undefined): number | null {
  const match = /^(\d{4})(\d{2})(\d{2})$/.exec(property?.value.trim() ?? '');
  if (!match) return null;
  try {
    return dayOfDateKey(`${match[1]}-${match[2]}-${match[3]}`);
  } catch {
    return null;
  }
}

/** First day and number of days of an event, or what is wrong with them. */
function daysOf(find: (name: string) => IcsLine | undefined): { first: number; count: number } | LineFault {
  const start = find('DTSTART');
  if (!start) return 'date-invalid';
  const first = wholeDay(start);
  if (first === null) return /^\d{8}T/.test(start.value.trim()) ? 'not-all-day' : 'date-invalid';
  const end = find('DTEND');
  const duration = find('DURATION');
  let count = 1;
  if (end) {
    const last = wholeDay(end);
    if (last === null) return /^\d{8}T/.test(end.value.trim()) ? 'not-all-day' : 'date-invalid';
    // The end is the day after the last; some write the last day itself, which then is one day.
    count = last === first ? 1 : last - first;
  } else if (duration) {
    const match = /^P(\d{1,4})([DW])$/.exec(duration.value.trim().toUpperCase());
    if (!match) return 'not-all-day';
    count = Number(match[1]) * (match[2] === 'W' ? 7 : 1);
  }
  if (count < 1) return 'ends-before-it-starts';
  return count > MAX_DAYS ? 'too-many-days' : { first, count };
}

function readEvent({ line, closed, properties }: IcsEvent): ReadHoliday[] {
  const find = (name: string) => properties.find((property) => property.name === name);
  const text = (name: string) => unescapeText(find(name)?.value ?? '');
  const name = text('SUMMARY');
  const faulty = (...faults: LineFault[]): ReadHoliday[] => [
    { line, faults, text: excerptOf([find('DTSTART')?.value, name].filter(Boolean).join(' ')) },
  ];
  if (!closed) return faulty('event-not-closed');
  const faults: LineFault[] = [];
  if (find('RRULE') || find('RDATE')) faults.push('recurring');
  if (find('STATUS')?.value.trim().toUpperCase() === 'CANCELLED') faults.push('cancelled');
  const days = daysOf(find);
  if (typeof days === 'string') return faulty(...faults, days);

  const tentative = find('STATUS')?.value.trim().toUpperCase() === 'TENTATIVE';
  const source = text('DESCRIPTION');
  // Categories of other calendars mean other things: only words we know say a kind.
  const kind = holidayKindOf(text('CATEGORIES'), name) ?? holidayKindOf('', name)!;
  const status = holidayStatusOf(text(STATUS_PROPERTY)) ?? 'final';
  const common: Omit<Holiday, 'date'> = {
    name,
    kind,
    status: status === 'final' && tentative ? 'perkiraan' : status,
    ...(source ? { source } : {}),
  };
  const holidays = Array.from({ length: days.count }, (_, i) => ({
    date: dateKeyOfDay(days.first + i),
    ...common,
  }));
  faults.push(...holidays.flatMap((holiday) => holidayFaults(holiday).map(({ fault }) => fault)));
  if (faults.length > 0) return faulty(...new Set(faults));
  return holidays.map((holiday) => ({ line, holiday }));
}

/**
 * Reads holidays from the whole-day events of an iCal file (RFC 5545), one for each day of an event. Events
 * that recur or have an hour are faults of their line.
 */
export function readHolidayIcs(text: string): ReadFile {
  const lines = icsLines(text);
  if (lines[0]?.name !== 'BEGIN' || lines[0].value.trim().toUpperCase() !== 'VCALENDAR') {
    return { ok: false, fault: 'not-a-calendar' };
  }
  const events = eventsOf(lines);
  if (events.length === 0) return { ok: false, fault: 'empty' };
  if (events.length > MAX_IMPORTED) return { ok: false, fault: 'too-many-rows' };
  const rows = events.flatMap(readEvent);
  return rows.length > MAX_IMPORTED ? { ok: false, fault: 'too-many-rows' } : { ok: true, rows };
}
