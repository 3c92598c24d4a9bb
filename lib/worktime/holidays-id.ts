import type { Holiday, HolidayKind, HolidayStatus } from './calendar';

/**
 * National holidays and cuti bersama of 2025-2027, from the joint decrees of three ministers (SKB).
 * For 2027 no SKB was found: its dates are the fixed ones and estimates by astronomy (hisab), and its cuti
 * bersama are unknown. The office corrects them in the calendar settings when the decree comes.
 */
const SOURCES = {
  '2025': 'SKB 3 Menteri No. 1017/2024, 2/2024, 2/2024',
  '2025-08-18': 'SKB 3 Menteri No. 933/2025, 1/2025, 3/2025 (tambahan)',
  '2026': 'SKB 3 Menteri No. 1497/2025, 2/2025, 5/2025',
  '2027': 'Belum ada SKB; perkiraan astronomis (hisab) atau tanggal tetap',
} as const;

type Row = readonly [date: string, name: string, kind: HolidayKind, status: HolidayStatus];

const ROWS: readonly Row[] = [
  ['2025-01-01', 'Tahun Baru Masehi', 'libur_nasional', 'final'],
  ['2025-01-27', 'Isra Mikraj Nabi Muhammad', 'libur_nasional', 'final'],
  ['2025-01-28', 'Cuti Bersama Tahun Baru Imlek', 'cuti_bersama', 'final'],
  ['2025-01-29', 'Tahun Baru Imlek', 'libur_nasional', 'final'],
  ['2025-03-28', 'Cuti Bersama Hari Suci Nyepi', 'cuti_bersama', 'final'],
  ['2025-03-29', 'Hari Suci Nyepi', 'libur_nasional', 'final'],
  ['2025-03-31', 'Hari Raya Idul Fitri', 'libur_nasional', 'final'],
  ['2025-04-01', 'Hari kedua dari Hari Raya Idul Fitri', 'libur_nasional', 'final'],
  ['2025-04-02', 'Cuti Bersama Hari Raya Idul Fitri', 'cuti_bersama', 'final'],
  ['2025-04-03', 'Cuti Bersama Hari Raya Idul Fitri', 'cuti_bersama', 'final'],
  ['2025-04-04', 'Cuti Bersama Hari Raya Idul Fitri', 'cuti_bersama', 'final'],
  ['2025-04-07', 'Cuti Bersama Hari Raya Idul Fitri', 'cuti_bersama', 'final'],
  ['2025-04-18', 'Wafat Yesus Kristus', 'libur_nasional', 'final'],
  ['2025-04-20', 'Kebangkitan Yesus Kristus', 'libur_nasional', 'final'],
  ['2025-05-01', 'Hari Buruh Internasional', 'libur_nasional', 'final'],
  ['2025-05-12', 'Hari Raya Waisak', 'libur_nasional', 'final'],
  ['2025-05-13', 'Cuti Bersama Hari Raya Waisak', 'cuti_bersama', 'final'],
  ['2025-05-29', 'Kenaikan Yesus Kristus', 'libur_nasional', 'final'],
  ['2025-05-30', 'Cuti Bersama Kenaikan Yesus Kristus', 'cuti_bersama', 'final'],
  ['2025-06-01', 'Hari Lahir Pancasila', 'libur_nasional', 'final'],
  ['2025-06-06', 'Hari Raya Idul Adha', 'libur_nasional', 'final'],
  ['2025-06-09', 'Cuti Bersama Hari Raya Idul Adha', 'cuti_bersama', 'final'],
  ['2025-06-27', 'Tahun Baru Islam', 'libur_nasional', 'final'],
  ['2025-08-17', 'Hari Kemerdekaan Republik Indonesia', 'libur_nasional', 'final'],
  ['2025-08-18', 'Cuti Bersama Hari Kemerdekaan Republik Indonesia', 'cuti_bersama', 'final'],
  ['2025-09-05', 'Maulid Nabi Muhammad', 'libur_nasional', 'final'],
  ['2025-12-25', 'Hari Raya Natal', 'libur_nasional', 'final'],
  ['2025-12-26', 'Cuti Bersama Hari Raya Natal', 'cuti_bersama', 'final'],
  ['2026-01-01', 'Tahun Baru Masehi', 'libur_nasional', 'final'],
  ['2026-01-16', 'Isra Mikraj Nabi Muhammad', 'libur_nasional', 'final'],
  ['2026-02-16', 'Cuti Bersama Tahun Baru Imlek', 'cuti_bersama', 'final'],
  ['2026-02-17', 'Tahun Baru Imlek', 'libur_nasional', 'final'],
  ['2026-03-18', 'Cuti Bersama Hari Suci Nyepi', 'cuti_bersama', 'final'],
  ['2026-03-19', 'Hari Suci Nyepi', 'libur_nasional', 'final'],
  ['2026-03-20', 'Cuti Bersama Hari Raya Idul Fitri', 'cuti_bersama', 'final'],
  ['2026-03-21', 'Hari Raya Idul Fitri', 'libur_nasional', 'final'],
  ['2026-03-22', 'Hari kedua dari Hari Raya Idul Fitri', 'libur_nasional', 'final'],
  ['2026-03-23', 'Cuti Bersama Hari Raya Idul Fitri', 'cuti_bersama', 'final'],
  ['2026-03-24', 'Cuti Bersama Hari Raya Idul Fitri', 'cuti_bersama', 'final'],
  ['2026-04-03', 'Wafat Yesus Kristus', 'libur_nasional', 'final'],
  ['2026-04-05', 'Kebangkitan Yesus Kristus', 'libur_nasional', 'final'],
  ['2026-05-01', 'Hari Buruh Internasional', 'libur_nasional', 'final'],
  ['2026-05-14', 'Kenaikan Yesus Kristus', 'libur_nasional', 'final'],
  ['2026-05-15', 'Cuti Bersama Kenaikan Yesus Kristus', 'cuti_bersama', 'final'],
  ['2026-05-27', 'Hari Raya Idul Adha', 'libur_nasional', 'final'],
  ['2026-05-28', 'Cuti Bersama Hari Raya Idul Adha', 'cuti_bersama', 'final'],
  ['2026-05-31', 'Hari Raya Waisak', 'libur_nasional', 'final'],
  ['2026-06-01', 'Hari Lahir Pancasila', 'libur_nasional', 'final'],
  ['2026-06-16', 'Tahun Baru Islam', 'libur_nasional', 'final'],
  ['2026-08-17', 'Hari Kemerdekaan Republik Indonesia', 'libur_nasional', 'final'],
  ['2026-08-25', 'Maulid Nabi Muhammad', 'libur_nasional', 'final'],
  ['2026-12-24', 'Cuti Bersama Hari Raya Natal', 'cuti_bersama', 'final'],
  ['2026-12-25', 'Hari Raya Natal', 'libur_nasional', 'final'],
  ['2027-01-01', 'Tahun Baru Masehi', 'libur_nasional', 'tanggal_tetap_belum_SKB'],
  ['2027-01-05', 'Isra Mikraj Nabi Muhammad', 'libur_nasional', 'perkiraan'],
  ['2027-02-06', 'Tahun Baru Imlek', 'libur_nasional', 'perkiraan'],
  ['2027-03-08', 'Hari Suci Nyepi', 'libur_nasional', 'perkiraan'],
  ['2027-03-09', 'Hari Raya Idul Fitri', 'libur_nasional', 'perkiraan'],
  ['2027-03-10', 'Hari kedua dari Hari Raya Idul Fitri', 'libur_nasional', 'perkiraan'],
  ['2027-03-26', 'Wafat Yesus Kristus', 'libur_nasional', 'tanggal_tetap_belum_SKB'],
  ['2027-03-28', 'Kebangkitan Yesus Kristus', 'libur_nasional', 'tanggal_tetap_belum_SKB'],
  ['2027-05-01', 'Hari Buruh Internasional', 'libur_nasional', 'tanggal_tetap_belum_SKB'],
  ['2027-05-06', 'Kenaikan Yesus Kristus', 'libur_nasional', 'tanggal_tetap_belum_SKB'],
  ['2027-05-16', 'Hari Raya Idul Adha', 'libur_nasional', 'perkiraan'],
  ['2027-05-20', 'Hari Raya Waisak', 'libur_nasional', 'perkiraan'],
  ['2027-06-01', 'Hari Lahir Pancasila', 'libur_nasional', 'tanggal_tetap_belum_SKB'],
  ['2027-06-06', 'Tahun Baru Islam', 'libur_nasional', 'perkiraan'],
  ['2027-08-14', 'Maulid Nabi Muhammad', 'libur_nasional', 'perkiraan'],
  ['2027-08-17', 'Hari Kemerdekaan Republik Indonesia', 'libur_nasional', 'tanggal_tetap_belum_SKB'],
  ['2027-12-25', 'Hari Raya Natal; Isra Mikraj Nabi Muhammad', 'libur_nasional', 'perkiraan'],
];

function sourceOf(date: string): string {
  if (date === '2025-08-18') return SOURCES[date];
  return SOURCES[date.slice(0, 4) as '2025' | '2026' | '2027'];
}

/** The holidays above as a calendar takes them, each with its status and the decree it rests on. */
export const HOLIDAYS_ID: Holiday[] = ROWS.map(([date, name, kind, status]) => ({
  date,
  name,
  kind,
  status,
  source: sourceOf(date),
}));
