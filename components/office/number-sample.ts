import { letterFormatFaults, letterNumber } from '@/lib/office/letter-number';
import type { OfficeIdentity } from '@/lib/office/office-identity';

/** The month (1 to 12) and year of the sample letter. */
export interface Today {
  month: number;
  year: number;
}

const SAMPLE = { number: 12, code: '005' };

/** A sample letter's number by the office's format: '' without a format, null while the format is wrong. */
export function sampleNumber(
  { letterNumberFormat, unitCode }: Pick<OfficeIdentity, 'letterNumberFormat' | 'unitCode'>,
  today: Today,
): string | null {
  const format = letterNumberFormat.trim();
  if (letterFormatFaults(format).length > 0) return null;
  return letterNumber(format, { ...SAMPLE, unit: unitCode.trim(), ...today });
}
