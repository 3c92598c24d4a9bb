import { parse } from 'csv-parse/sync';
import { MAX_IMPORTED } from '@/lib/calendar/calendar-change';
import { holidayFaults } from '@/lib/calendar/draft-faults';
import type { Holiday } from '@/lib/worktime/calendar';
import {
  excerptOf,
  holidayKindOf,
  holidayStatusOf,
  type LineFault,
  type ReadFile,
  type ReadHoliday,
} from './read-holiday';

const COLUMNS = {
  date: ['tanggal', 'date'],
  name: ['nama', 'hari', 'name'],
  kind: ['jenis', 'kind'],
  status: ['status'],
  source: ['sumber', 'source'],
} as const;
type Column = keyof typeof COLUMNS;

interface CsvRecord {
  record: string[];
  info: { lines: number };
}

function parseRecords(text: string, delimiter: string): CsvRecord[] {
  return parse(text, {
    delimiter,
    info: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    trim: true,
    to: MAX_IMPORTED + 2,
  }) as unknown as CsvRecord[];
}

/** Where each known column stands; null when the first row names no date or no name. */
function columnsOf(header: readonly string[]): Partial<Record<Column, number>> | null {
  const words = header.map((word) => word.trim().toLowerCase());
  const places: Partial<Record<Column, number>> = {};
  for (const [column, names] of Object.entries(COLUMNS) as [Column, readonly string[]][]) {
    const at = words.findIndex((word) => names.includes(word));
    if (at >= 0) places[column] = at;
  }
  return places.date === undefined || places.name === undefined ? null : places;
}

/** 'YYYY-MM-DD' from that or from day, month and year with / - or . between; other text comes back as it is. */
export function isoDate(text: string): string {
  const match = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text.trim());
  if (!match) return text.trim();
  const [, day = '', month = '', year = ''] = match;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

function readRow(cell: (column: Column) => string): Holiday | LineFault[] {
  const faults: LineFault[] = [];
  const kind = holidayKindOf(cell('kind'), cell('name'));
  const status = holidayStatusOf(cell('status'));
  if (kind === null) faults.push('kind-unknown');
  if (status === null) faults.push('status-unknown');
  const source = cell('source');
  const holiday: Holiday = {
    date: isoDate(cell('date')),
    name: cell('name'),
    kind: kind ?? 'libur_nasional',
    status: status ?? 'final',
    ...(source ? { source } : {}),
  };
  faults.push(...holidayFaults(holiday).map(({ fault }) => fault));
  return faults.length > 0 ? faults : holiday;
}

/**
 * Reads holidays from a table with the columns tanggal, nama, jenis, status and sumber, in any order, of
 * which the last three may be missing. Cells are parted by ; or , and may be quoted.
 */
export function readHolidayCsv(text: string): ReadFile {
  const firstLine = text.split(/\r\n|\r|\n/, 1)[0] ?? '';
  const delimiter = firstLine.split(';').length > firstLine.split(',').length ? ';' : ',';
  let records: CsvRecord[];
  try {
    records = parseRecords(text, delimiter);
  } catch (error) {
    return quotesBroken(error, text);
  }
  const [header, ...rest] = records;
  const columns = columnsOf(header?.record ?? []);
  if (!columns) return { ok: false, fault: 'no-columns' };
  if (rest.length > MAX_IMPORTED) return { ok: false, fault: 'too-many-rows' };

  const rows = rest.map(({ record, info }): ReadHoliday => {
    // The reader tells the line on which a record ends.
    const spans = record.reduce((sum, cell) => sum + cell.split('\n').length - 1, 0);
    const line = info.lines - spans;
    const cell = (column: Column) => record[columns[column] ?? -1] ?? '';
    const read = record.length < 2 ? (['columns-missing'] as LineFault[]) : readRow(cell);
    return Array.isArray(read)
      ? { line, faults: [...new Set(read)], text: excerptOf(record.join('; ')) }
      : { line, holiday: read };
  });
  return { ok: true, rows };
}

/** A quote that nobody closed: the line it stands in, since nothing after it can be trusted. */
function quotesBroken(error: unknown, text: string): ReadFile {
  const line = error instanceof Error && 'lines' in error ? Number(error.lines) || 1 : 1;
  const shown = excerptOf(text.split('\n')[line - 1] ?? '');
  return { ok: true, rows: [{ line, faults: ['quotes-broken'], text: shown }] };
}
