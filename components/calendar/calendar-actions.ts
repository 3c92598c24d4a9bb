import type { CalendarChange } from '@/lib/calendar/calendar-change';
import type { ChangePreview } from '@/lib/calendar/change-preview';
import type { ImportPreview } from '@/lib/calendar-import/compare-holidays';
import type { Outcome } from '@/lib/sop/refusal';
import type { Holiday, Schedule } from '@/lib/worktime/calendar';

interface Versioned {
  version: string;
  change: CalendarChange;
}

/** What an editor of the calendar can do; the page hands these down. */
export interface CalendarActions {
  preview: (asked: Versioned) => Promise<Outcome<ChangePreview>>;
  save: (asked: Versioned) => Promise<Outcome>;
  readFile: (file: { name: string; content: string }) => Promise<Outcome<{ preview: ImportPreview }>>;
}

/** What is open over the page. */
export type CalendarDialog =
  | { kind: 'day'; date: string }
  | { kind: 'holiday'; was: Holiday | null; date: string }
  | { kind: 'holidayRemoval'; holiday: Holiday }
  | { kind: 'schedule'; was: Schedule | null; ending: boolean }
  | { kind: 'scheduleRemoval'; schedule: Schedule }
  | { kind: 'import' };
