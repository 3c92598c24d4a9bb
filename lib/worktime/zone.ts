/**
 * The three time zones of Indonesia, their offset from UTC in hours, and the label people read.
 * Indonesia has no daylight saving, so an offset is a constant (Keppres 41/1987).
 */
export const OFFICE_ZONES = {
  'Asia/Jakarta': { offsetHours: 7, label: 'WIB' },
  'Asia/Makassar': { offsetHours: 8, label: 'WITA' },
  'Asia/Jayapura': { offsetHours: 9, label: 'WIT' },
} as const;

export type OfficeZone = keyof typeof OFFICE_ZONES;

export const DEFAULT_ZONE: OfficeZone = 'Asia/Jakarta';

/** Milliseconds to add to a UTC instant to read its local wall clock as if it were UTC. */
export function zoneOffsetMs(zone: OfficeZone): number {
  return OFFICE_ZONES[zone].offsetHours * 3_600_000;
}
