const WORDS = [
  'nol',
  'satu',
  'dua',
  'tiga',
  'empat',
  'lima',
  'enam',
  'tujuh',
  'delapan',
  'sembilan',
] as const;
const COUNTED =
  /(?<=^|\s)([2-9])(?= (?:pekan|ton|titik|hari|komoditas|timbangan|unit|kelompok|tetangga|keluarga|warga|orang|koperasi|barang|laporan|calon|IKM)(?!\p{L}))/gu;

/** EYD: numbers that one word can say are spelled out in running text ("enam pekan"). */
export const spellSmallNumbers = (text: string): string =>
  text.replace(COUNTED, (digit) => WORDS[Number(digit)] ?? digit);
