import { describe, expect, it } from 'vitest';
import { textWidth, wrapText } from './wrap-text';

describe('breaking text into lines', () => {
  it('breaks at spaces and loses no word', () => {
    const text = 'Mengumpulkan dan mengklasifikasikan bahan informasi dan publikasi';
    const lines = wrapText(text, 150, 11);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.join(' ')).toBe(text);
    for (const line of lines) expect(textWidth(line, 11)).toBeLessThanOrEqual(150);
  });

  it('breaks a word that is wider than the line after a slash, else anywhere', () => {
    expect(wrapText('Peralatan/Perlengkapan', 95, 11)).toEqual(['Peralatan/', 'Perlengkapan']);
    const letters = wrapText('Kepegawaiannya', 40, 11);
    expect(letters.join('')).toBe('Kepegawaiannya');
    for (const line of letters) expect(textWidth(line, 11)).toBeLessThanOrEqual(40);
  });

  it('makes no line of no text', () => {
    expect(wrapText('  ', 100, 11)).toEqual([]);
  });
});
