import type { CalendarFault } from '@/lib/calendar/calendar-fault';
import type { Holiday, HolidayKind, HolidayStatus } from '@/lib/worktime/calendar';

/** Why a whole file is refused. */
export const FILE_FAULTS = [
  'too-large',
  'not-text',
  'empty',
  'unknown-type',
  'no-columns',
  'not-a-calendar',
  'too-many-rows',
] as const;
export type FileFault = (typeof FILE_FAULTS)[number];

/** Why one line of a file is no holiday, beside what can be wrong with a holiday anyway. */
export const LINE_FAULTS = [
  'kind-unknown',
  'status-unknown',
  'columns-missing',
  'quotes-broken',
  'date-twice',
  'not-all-day',
  'recurring',
  'cancelled',
  'ends-before-it-starts',
  'too-many-days',
  'event-not-closed',
] as const;
export type LineFault = (typeof LINE_FAULTS)[number] | CalendarFault;

/** A holiday read from a line of a file, or what is wrong there. `text` is what the line says, cut short. */
export type ReadHoliday =
  | { line: number; holiday: Holiday }
  | { line: number; faults: LineFault[]; text: string };

export type ReadFile = { ok: true; rows: ReadHoliday[] } | { ok: false; fault: FileFault };

/** What a faulty line is shown as. */
export function excerptOf(text: string): string {
  const plain = text.replace(/[\p{Cc}\s]+/gu, ' ').trim();
  return plain.length > 80 ? `${plain.slice(0, 79)}…` : plain;
}

const KIND_WORDS: Record<string, HolidayKind> = {
  libur_nasional: 'libur_nasional',
  nasional: 'libur_nasional',
  national_holiday: 'libur_nasional',
  cuti_bersama: 'cuti_bersama',
  joint_leave: 'cuti_bersama',
  libur_daerah: 'libur_daerah',
  daerah: 'libur_daerah',
  regional_holiday: 'libur_daerah',
};

const STATUS_WORDS: Record<string, HolidayStatus> = {
  final: 'final',
  sudah_ditetapkan: 'final',
  perkiraan: 'perkiraan',
  estimate: 'perkiraan',
  tanggal_tetap_belum_skb: 'tanggal_tetap_belum_SKB',
  tanggal_tetap_menunggu_skb: 'tanggal_tetap_belum_SKB',
};

const wordKey = (text: string) =>
  text
    .trim()
    .toLowerCase()
    .replace(/[^a-z]+/g, '_')
    .replace(/^_|_$/g, '');

/** The kind that a file's word means; one without a word is told by its name. Null for a word unknown. */
export function holidayKindOf(word: string, name: string): HolidayKind | null {
  if (word.trim() === '') return /^cuti bersama\b/i.test(name.trim()) ? 'cuti_bersama' : 'libur_nasional';
  return KIND_WORDS[wordKey(word)] ?? null;
}

/** The status that a file's word means; none is final. Null for a word unknown. */
export function holidayStatusOf(word: string): HolidayStatus | null {
  return word.trim() === '' ? 'final' : (STATUS_WORDS[wordKey(word)] ?? null);
}

/** Each date once: a second holiday on a date of the same file becomes a fault. */
export function withoutDoubles(rows: readonly ReadHoliday[]): ReadHoliday[] {
  const dates = new Set<string>();
  return rows.map((row) => {
    if (!('holiday' in row)) return row;
    const { date, name } = row.holiday;
    if (dates.has(date))
      return { line: row.line, faults: ['date-twice'], text: `${date} ${excerptOf(name)}` };
    dates.add(date);
    return row;
  });
}
