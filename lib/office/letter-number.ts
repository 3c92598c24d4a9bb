/** What a letter's number is made of. `code` is the letter's classification, `unit` the office's own code. */
export interface LetterNumberParts {
  number: number;
  code: string;
  unit: string;
  /** 1 to 12. */
  month: number;
  year: number;
}

/** The placeholders that a format may hold, as they are written on screen. */
export const LETTER_PLACEHOLDERS = ['nomor', 'kode', 'unit', 'bulan', 'tahun'] as const;

const ROMAN_MONTHS = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];

/** Stands where a part is not known yet, so that a gap shows instead of two slashes. */
const UNKNOWN = '…';

// Digits behind a colon are the number's least length: {nomor:3} makes 7 into 007. At most six.
const PLACEHOLDER = /\{(?:(kode|unit|bulan|tahun)|nomor(?::([1-6]))?)\}/g;
const IN_BRACES = /\{[^{}]*\}/g;

export type LetterFormatFault =
  | { kind: 'unknownPlaceholder'; text: string }
  | { kind: 'loneBrace' }
  | { kind: 'numberMissing' };

/** The month of a letter's number in Roman numerals, as official letters write it. */
export function romanMonth(month: number): string {
  return ROMAN_MONTHS[month - 1] ?? '';
}

/** Everything that is wrong with a format; an empty one stands for "not set" and has no fault. */
export function letterFormatFaults(format: string): LetterFormatFault[] {
  if (format === '') return [];
  const faults: LetterFormatFault[] = [];
  const rest = format.replace(PLACEHOLDER, '');
  for (const text of new Set(rest.match(IN_BRACES))) faults.push({ kind: 'unknownPlaceholder', text });
  if (/[{}]/.test(rest.replace(IN_BRACES, ''))) faults.push({ kind: 'loneBrace' });
  if (!/\{nomor(:[1-6])?\}/.test(format)) faults.push({ kind: 'numberMissing' });
  return faults;
}

/**
 * A letter's number by the office's format: `{kode}/{nomor:3}/{unit}/{bulan}/{tahun}` gives
 * "005/012/35.73/XI/2026". A part that is not known shows as "…"; what is no placeholder stays as it is.
 */
export function letterNumber(format: string, parts: LetterNumberParts): string {
  return format.replace(PLACEHOLDER, (_whole, name: string | undefined, digits: string | undefined) => {
    switch (name) {
      case 'kode':
        return parts.code || UNKNOWN;
      case 'unit':
        return parts.unit || UNKNOWN;
      case 'bulan':
        return romanMonth(parts.month);
      case 'tahun':
        return String(parts.year);
      default:
        return String(parts.number).padStart(Number(digits ?? 1), '0');
    }
  });
}
