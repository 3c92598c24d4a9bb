import { describe, expect, test } from 'vitest';
import { chatLines, chatRuns } from './chat-text';

/** Bold as <b>, italic as <i>, for short. */
const marked = (line: string) =>
  chatRuns(line)
    .map(({ text, bold, italic }) => {
      const inner = italic ? `<i>${text}</i>` : text;
      return bold ? `<b>${inner}</b>` : inner;
    })
    .join('');

describe('a line of a chat', () => {
  test.each([
    ['Info *penting* hari ini', 'Info <b>penting</b> hari ini'],
    ['_Malang_, 3 Mei', '<i>Malang</i>, 3 Mei'],
    ['*Pasar murah* dan _harga_.', '<b>Pasar murah</b> dan <i>harga</i>.'],
    ['*_Keduanya_*', '<b><i>Keduanya</i></b>'],
    ['_miring *tebal* miring_', '<i>miring </i><b><i>tebal</i></b><i> miring</i>'],
    ['(*Catatan*)', '(<b>Catatan</b>)'],
    ['“*Kutipan*”', '“<b>Kutipan</b>”'],
    ['*a*', '<b>a</b>'],
    ['*satu* *dua*', '<b>satu</b> <b>dua</b>'],
  ])('%j reads %j', (line, expected) => expect(marked(line)).toBe(expected));

  test.each([
    '2*3*4 = 24',
    'nama_berkas_foto.jpg',
    'https://x.go.id/_a_b/*c*d',
    '* butir pertama',
    '* a * b *',
    '**',
    '***',
    'kata*tebal*kata',
    'Rp5.000* *syarat berlaku',
    'tanpa penutup *di sini',
    '~dicoret~',
    '👩🏽‍🌾',
  ])('%j is left as it is', (line) => expect(marked(line)).toBe(line));

  test('loses no word, whatever its signs', () => {
    const words = chatRuns('*a* _b* c_ *d _e* f_').map(({ text }) => text.replace(/[*_]/g, ''));
    expect(words.join('')).toBe('a b c d e f');
  });
});

test('each line is a paragraph, and empty lines make none', () => {
  expect(chatLines('Satu\r\n\r\n  Dua \n\u00a0\nTiga\n')).toEqual(['Satu', '  Dua', 'Tiga']);
  expect(chatLines('\n \n')).toEqual([]);
});
