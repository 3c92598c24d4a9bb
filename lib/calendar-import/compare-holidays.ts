import type { Holiday } from '@/lib/worktime/calendar';
import type { LineFault, ReadHoliday } from './read-holiday';

/** A file held against the calendar: what it would add or change, what is there already, what is faulty. */
export interface ImportPreview {
  added: { line: number; holiday: Holiday }[];
  changed: { line: number; holiday: Holiday; before: Holiday }[];
  same: { line: number; holiday: Holiday }[];
  faulty: { line: number; faults: LineFault[]; text: string }[];
}

function sameHoliday(a: Holiday, b: Holiday): boolean {
  return (
    a.name === b.name && a.kind === b.kind && a.status === b.status && (a.source ?? '') === (b.source ?? '')
  );
}

/**
 * Sorts what a file says by what it would do. A file that names no source leaves the one that is known: it
 * says nothing against it.
 */
export function compareHolidays(rows: readonly ReadHoliday[], known: readonly Holiday[]): ImportPreview {
  const byDate = new Map(known.map((holiday) => [holiday.date, holiday]));
  const preview: ImportPreview = { added: [], changed: [], same: [], faulty: [] };
  for (const row of rows) {
    if (!('holiday' in row)) {
      preview.faulty.push(row);
      continue;
    }
    const before = byDate.get(row.holiday.date);
    const source = row.holiday.source ?? before?.source;
    const holiday = source ? { ...row.holiday, source } : row.holiday;
    if (!before) preview.added.push({ line: row.line, holiday });
    else if (sameHoliday(before, holiday)) preview.same.push({ line: row.line, holiday });
    else preview.changed.push({ line: row.line, holiday, before });
  }
  return preview;
}
