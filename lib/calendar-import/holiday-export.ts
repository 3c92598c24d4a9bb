import type { Holiday } from '@/lib/worktime/calendar';
import { dateKeyOfDay, dayOfDateKey } from '@/lib/worktime/local-day';
import { STATUS_PROPERTY } from './holiday-ics';
import { escapeText, foldLine } from './ics-lines';

function csvCell(text: string): string {
  // A spreadsheet runs a cell that begins like a formula; the calendar refuses such names, old rows may not.
  const plain = /^[=+@\t\r]|^-./.test(text) ? `'${text}` : text;
  return /[",;\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}

/** Holidays as CSV (RFC 4180) with a byte order mark, so that spreadsheets read it as UTF-8. */
export function holidaysAsCsv(holidays: readonly Holiday[]): string {
  const rows = holidays.map(({ date, name, kind, status, source }) => [
    date,
    name,
    kind,
    status,
    source ?? '',
  ]);
  const lines = [['tanggal', 'nama', 'jenis', 'status', 'sumber'], ...rows];
  return `\uFEFF${lines.map((cells) => cells.map(csvCell).join(',')).join('\r\n')}\r\n`;
}

const icsDate = (day: number) => dateKeyOfDay(day).replaceAll('-', '');

/** Holidays as an iCal calendar of whole-day events (RFC 5545). `now` stamps them. */
export function holidaysAsIcs(holidays: readonly Holiday[], now: Date, host: string): string {
  const stamp = `${now.toISOString().replace(/[-:]/g, '').slice(0, 15)}Z`;
  const events = holidays.flatMap(({ date, name, kind, status, source }) => [
    'BEGIN:VEVENT',
    `UID:libur-${date}@${host}`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${icsDate(dayOfDateKey(date))}`,
    `DTEND;VALUE=DATE:${icsDate(dayOfDateKey(date) + 1)}`,
    `SUMMARY:${escapeText(name)}`,
    `CATEGORIES:${kind}`,
    `STATUS:${status === 'perkiraan' ? 'TENTATIVE' : 'CONFIRMED'}`,
    `${STATUS_PROPERTY}:${status}`,
    ...(source ? [`DESCRIPTION:${escapeText(source)}`] : []),
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ]);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Redaksi//Kalender kerja//ID',
    'CALSCALE:GREGORIAN',
    ...events,
    'END:VCALENDAR',
  ];
  return `${lines.map(foldLine).join('\r\n')}\r\n`;
}
