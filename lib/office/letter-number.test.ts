import { describe, expect, it, test } from 'vitest';
import { letterFormatFaults, letterNumber, romanMonth } from './letter-number';

const parts = { number: 12, code: '005', unit: '35.73.99', month: 11, year: 2026 };

describe('a letter’s number', () => {
  it('is filled in from the format', () => {
    expect(letterNumber('{kode}/{nomor}/{unit}/{tahun}', parts)).toBe('005/12/35.73.99/2026');
  });

  it('writes the month in Roman numerals', () => {
    expect(letterNumber('{nomor}/{bulan}/{tahun}', parts)).toBe('12/XI/2026');
    expect(romanMonth(1)).toBe('I');
    expect(romanMonth(4)).toBe('IV');
    expect(romanMonth(9)).toBe('IX');
    expect(romanMonth(12)).toBe('XII');
  });

  it('is padded with noughts to the length that the format asks for, and never cut', () => {
    expect(letterNumber('{nomor:4}', parts)).toBe('0012');
    expect(letterNumber('{nomor:1}', parts)).toBe('12');
    expect(letterNumber('{nomor:3}', { ...parts, number: 12345 })).toBe('12345');
  });

  it('shows a gap where a part is not known', () => {
    expect(letterNumber('{kode}/{nomor}/{unit}', { ...parts, code: '', unit: '' })).toBe('…/12/…');
  });

  it('fills in a placeholder as often as it stands there, and nothing that a part happens to contain', () => {
    expect(letterNumber('{nomor}-{nomor} {kode}', { ...parts, code: '{tahun}' })).toBe('12-12 {tahun}');
  });

  it('leaves alone what is no placeholder', () => {
    expect(letterNumber('B-{nomor}/$1/{hari}', parts)).toBe('B-12/$1/{hari}');
  });
});

describe('a format', () => {
  it('may be empty: then letters are not numbered here', () => {
    expect(letterFormatFaults('')).toEqual([]);
  });

  it('without a fault has the number and known placeholders only', () => {
    expect(letterFormatFaults('{kode}/{nomor:3}/{unit}/{bulan}/{tahun}')).toEqual([]);
  });

  it('names every unknown placeholder once, beside all other faults', () => {
    expect(letterFormatFaults('{kode}/{hari}/{hari}/{Tahun}/}')).toEqual([
      { kind: 'unknownPlaceholder', text: '{hari}' },
      { kind: 'unknownPlaceholder', text: '{Tahun}' },
      { kind: 'loneBrace' },
      { kind: 'numberMissing' },
    ]);
  });

  test.each(['{nomor:0}', '{nomor:7}', '{nomor:12}', '{nomor: 3}', '{tahun:2}', '{}', '{nomor }'])(
    'refuses %s as unknown',
    (text) => {
      expect(letterFormatFaults(`${text}{nomor}`)).toEqual([{ kind: 'unknownPlaceholder', text }]);
    },
  );

  test.each(['{nomor', 'nomor}', '{{nomor}', '{nomor}}'])('finds the lone brace in %s', (format) => {
    expect(letterFormatFaults(format)).toContainEqual({ kind: 'loneBrace' });
  });
});
