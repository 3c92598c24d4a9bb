import type { OfficeCalendarDefinition, Schedule, Slot, WeekSlots } from './calendar';
import { HOLIDAYS_ID } from './holidays-id';

function officeWeek(mondayToThursday: Slot[], friday: Slot[]): WeekSlots {
  return {
    1: mondayToThursday,
    2: mondayToThursday,
    3: mondayToThursday,
    4: mondayToThursday,
    5: friday,
    6: [],
    7: [],
  };
}

/**
 * 37.5 hours in five days, from 07.30, with a break of 60 minutes and 90 on Fridays (Perpres 21/2023).
 * When the day ends in Kota Malang is not verified; the hours follow the same pattern elsewhere
 * (SE Kota Magelang 000.8.3/40/134/2024). The office sets its own in the calendar settings.
 */
const NORMAL_WEEK = officeWeek(
  [
    { from: '07:30', to: '12:00' },
    { from: '13:00', to: '16:00' },
  ],
  [
    { from: '07:30', to: '11:30' },
    { from: '13:00', to: '16:30' },
  ],
);

/** 32.5 hours in Ramadan (SE Wali Kota Malang 6/2026 for 1447 H; the same pattern in SE 6/2025). */
const RAMADAN_WEEK = officeWeek(
  [
    { from: '08:00', to: '12:00' },
    { from: '12:30', to: '15:00' },
  ],
  [
    { from: '07:30', to: '11:30' },
    { from: '12:30', to: '15:00' },
  ],
);

function ramadan(hijriYear: number, validFrom: string, validTo: string, note = ''): Schedule {
  const name = `Ramadan ${hijriYear} H${note}`;
  return { key: `ramadan-${hijriYear}`, name, validFrom, validTo, week: RAMADAN_WEEK };
}

/**
 * The calendar that a new office starts with: normal hours, three Ramadans, the holidays of 2025-2027.
 * Ramadan 1446 H and 1447 H are as the government set them; 1448 H is an estimate that ends on the day
 * before the estimated Idul Fitri (9 March 2027), until the sidang isbat and a circular settle it.
 */
export const DEFAULT_CALENDAR: OfficeCalendarDefinition = {
  zone: 'Asia/Jakarta',
  schedules: [
    { key: 'normal', name: 'Jam kerja normal', validFrom: null, validTo: null, week: NORMAL_WEEK },
    ramadan(1446, '2025-03-01', '2025-03-30'),
    ramadan(1447, '2026-02-19', '2026-03-20'),
    ramadan(1448, '2027-02-08', '2027-03-08', ' (perkiraan)'),
  ],
  holidays: HOLIDAYS_ID,
};
