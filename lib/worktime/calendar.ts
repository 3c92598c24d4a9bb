import type { OfficeZone } from './zone';

/** ISO weekday: 1 is Monday, 7 is Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** A stretch of work on the wall clock, [from, to): '07:30' to '12:00'. `to` may be '24:00'. */
export type Slot = { from: string; to: string };

/** The slots of each weekday, in order and without overlap; an empty list is a day off. */
export type WeekSlots = Record<Weekday, Slot[]>;

/** A week that holds between two dates, both included; null leaves that side open. */
export type Schedule = {
  key: string;
  name: string;
  validFrom: string | null;
  validTo: string | null;
  week: WeekSlots;
};

export const HOLIDAY_KINDS = ['libur_nasional', 'cuti_bersama', 'libur_daerah'] as const;
export type HolidayKind = (typeof HOLIDAY_KINDS)[number];

/** How sure a date is: decreed, an estimate, or a fixed date that no decree names yet. */
export const HOLIDAY_STATUSES = ['final', 'perkiraan', 'tanggal_tetap_belum_SKB'] as const;
export type HolidayStatus = (typeof HOLIDAY_STATUSES)[number];

/** A whole local day off. An estimate counts as off until the office corrects it. */
export type Holiday = {
  date: string;
  name: string;
  kind: HolidayKind;
  status: HolidayStatus;
  source?: string | undefined;
};

/** An office's calendar as it is kept and edited; `compileCalendar` makes it quick to ask. */
export type OfficeCalendarDefinition = { zone: OfficeZone; schedules: Schedule[]; holidays: Holiday[] };
