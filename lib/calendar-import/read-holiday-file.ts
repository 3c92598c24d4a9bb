import { readHolidayCsv } from './holiday-csv';
import { readHolidayIcs } from './holiday-ics';
import { type ReadFile, withoutDoubles } from './read-holiday';

/** The longest file that is read, in characters: a year of holidays is about five thousand. */
export const MAX_FILE_CHARACTERS = 400_000;

/** What no text of words holds: control characters other than tab and line ends, and bytes that were no UTF-8. */
const NOT_TEXT = /[^\P{Cc}\t\r\n]|\uFFFD/u;

/**
 * Reads a file of holidays: .ics as iCal, .csv or .txt as a table. Faults of a line stand beside the holidays
 * that could be read; a file that is no such thing is refused as a whole. Never throws.
 */
export function readHolidayFile(fileName: string, content: string): ReadFile {
  if (content.length > MAX_FILE_CHARACTERS) return { ok: false, fault: 'too-large' };
  const text = content.replace(/^\uFEFF/, '');
  if (NOT_TEXT.test(text)) return { ok: false, fault: 'not-text' };
  if (text.trim() === '') return { ok: false, fault: 'empty' };
  const type = /\.([a-z]+)$/i.exec(fileName)?.[1]?.toLowerCase();
  if (type !== 'ics' && type !== 'csv' && type !== 'txt') return { ok: false, fault: 'unknown-type' };
  const read = type === 'ics' ? readHolidayIcs(text) : readHolidayCsv(text);
  if (!read.ok) return read;
  return read.rows.length === 0
    ? { ok: false, fault: 'empty' }
    : { ok: true, rows: withoutDoubles(read.rows) };
}
