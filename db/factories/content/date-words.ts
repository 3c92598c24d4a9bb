import type { IsDayOff } from './story-brief';

const DAYS = ['Minggu', 'Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu'] as const;
const MONTHS = [
  'Januari',
  'Februari',
  'Maret',
  'April',
  'Mei',
  'Juni',
  'Juli',
  'Agustus',
  'September',
  'Oktober',
  'November',
  'Desember',
] as const;
const FIXED_HOLIDAYS = ['1-1', '5-1', '6-1', '8-17', '12-25'];
const DAY = 86_400_000;
const WIB = 7 * 3_600_000;

/** A day in WIB, held as midnight UTC of that day so that UTC getters read it. */
const wibDay = (when: Date) => new Date(Math.floor((when.getTime() + WIB) / DAY) * DAY);
const plus = (day: Date, days: number) => new Date(day.getTime() + days * DAY);
const date = (day: Date) => `${day.getUTCDate()} ${MONTHS[day.getUTCMonth()]} ${day.getUTCFullYear()}`;
const fullDate = (day: Date) => `${DAYS[day.getUTCDay()]}, ${date(day)}`;

const isFree = (day: Date, isDayOff?: IsDayOff) =>
  day.getUTCDay() === 0 ||
  day.getUTCDay() === 6 ||
  FIXED_HOLIDAYS.includes(`${day.getUTCMonth() + 1}-${day.getUTCDate()}`) ||
  (isDayOff?.(new Date(day.getTime() - WIB)) ?? false);

function workday(day: Date, isDayOff?: IsDayOff): Date {
  let found = day;
  while (isFree(found, isDayOff)) found = plus(found, 1);
  return found;
}

/** "18–19 April 2026", or "30 April–1 Mei 2026" over the end of a month. */
function range(from: Date, to: Date): string {
  if (from.getUTCMonth() === to.getUTCMonth()) return `${from.getUTCDate()}–${date(to)}`;
  return `${from.getUTCDate()} ${MONTHS[from.getUTCMonth()]}–${date(to)}`;
}

/**
 * The date slots a text may use, in Indonesian and WIB: `hari` "Selasa (14/4/2026)", `tglN` the working day
 * at or after N days, `pekanN` three days from there, `akhirPekan` the weekend after next.
 */
export function dateWords(when: Date, isDayOff?: IsDayOff): Record<string, string> {
  const day = wibDay(when);
  const lastMonth = new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() - 1, 1));
  const saturday = plus(day, 13 - day.getUTCDay());
  const words: Record<string, string> = {
    hari: `${DAYS[day.getUTCDay()]} (${day.getUTCDate()}/${day.getUTCMonth() + 1}/${day.getUTCFullYear()})`,
    tanggal: date(day),
    bulan: MONTHS[day.getUTCMonth()] ?? '',
    tahun: String(day.getUTCFullYear()),
    tahunLalu: String(day.getUTCFullYear() - 1),
    bulanLalu: `${MONTHS[lastMonth.getUTCMonth()]} ${lastMonth.getUTCFullYear()}`,
    akhirPekan: `Sabtu–Minggu, ${range(saturday, plus(saturday, 1))}`,
    sabtu: fullDate(saturday),
    minggu: fullDate(plus(saturday, 1)),
  };
  for (const days of [2, 5, 7, 10, 14, 21, 30]) {
    const at = workday(plus(day, days), isDayOff);
    words[`tgl${days}`] = fullDate(at);
    words[`pekan${days}`] = range(at, plus(at, 2));
  }
  return words;
}
