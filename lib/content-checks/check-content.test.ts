import { describe, expect, test } from 'vitest';
import type { RichDocument, RichNode } from '@/lib/richtext/document';
import { checkContent } from './check-content';
import type { CheckedContent } from './content-finding';
import { linkFault } from './link-words';
import { altFault } from './picture-words';

const text = (words: string, href?: string): RichNode => ({
  type: 'text',
  text: words,
  ...(href ? { marks: [{ type: 'link', attrs: { href } }] } : {}),
});
const paragraph = (...content: RichNode[]): RichNode => ({ type: 'paragraph', content });
const heading = (level: number, words = ''): RichNode => ({
  type: 'heading',
  attrs: { level },
  ...(words ? { content: [text(words)] } : {}),
});
const image = (alt: string, caption = ''): RichNode => ({ type: 'image', attrs: { alt, caption } });
const doc = (...content: RichNode[]): RichDocument => ({ type: 'doc', content });

const story = (change: Partial<CheckedContent> = {}): CheckedContent => ({
  title: 'Pasar murah dibuka',
  summary: 'Pasar murah dibuka di lima kecamatan.',
  body: doc(paragraph(text('Isi.'))),
  coverFileId: null,
  coverAlt: '',
  coverCaption: '',
  ...change,
});
const rulesOf = (change: Partial<CheckedContent>) => checkContent(story(change)).map(({ rule }) => rule);

test('a story with all its parts has no findings', () => {
  const body = doc(
    heading(2, 'Jadwal'),
    heading(3, 'Hari pertama'),
    heading(2, 'Tempat'),
    image('Warga mengantre di depan tenda beras', 'Pasar murah hari pertama'),
    paragraph(text('Lihat '), text('jadwal pasar murah', '/berita/jadwal')),
  );
  const cover = { coverFileId: 'x', coverAlt: 'Tenda di lapangan kantor', coverCaption: 'Hari pertama' };
  expect(checkContent(story({ body, ...cover }))).toEqual([]);
});

test('a summary of blanks is missing, and is found at its field', () => {
  expect(checkContent(story({ summary: '  ' }))).toEqual([
    { rule: 'summaryMissing', place: { field: 'summary' }, found: '' },
  ]);
});

describe('the cover', () => {
  test('needs alternative text of its own', () => {
    expect(rulesOf({ coverFileId: 'x' })).toEqual(['coverAltMissing']);
    expect(rulesOf({ coverFileId: 'x', coverAlt: 'Foto' })).toEqual(['coverAltPoor']);
  });

  test('that is not there needs none', () => {
    expect(rulesOf({ coverAlt: '' })).toEqual([]);
  });
});

describe('alternative text', () => {
  test.each(['IMG_2041.jpg', 'tenda.PNG', 'IMG-20261124', 'foto 1', 'Gambar', 'Foto kegiatan.', 'pasa'])(
    '%j is poor, since it says nothing or is a file’s name',
    (alt) => {
      expect(altFault(alt, '')).toBe('poor');
    },
  );

  test('is poor when it repeats the caption', () => {
    expect(altFault('Warga antre beras', 'warga antre beras.')).toBe('poor');
    expect(altFault('Warga antre beras', 'Pasar murah')).toBeNull();
  });

  test('of blanks is missing', () => {
    expect(altFault(' \n', 'Pasar murah')).toBe('missing');
  });

  test('may begin with the word for a picture when it goes on', () => {
    expect(altFault('Foto bersama di depan kantor dinas', '')).toBeNull();
    expect(altFault('Gambar 3 jenis cabai di lapak', '')).toBeNull();
  });
});

describe('headings', () => {
  test('may not begin a level too deep', () => {
    expect(rulesOf({ body: doc(heading(3, 'Hari pertama')) })).toEqual(['headingSkipped']);
    expect(rulesOf({ body: doc(heading(2, 'Jadwal'), heading(3, 'Hari pertama')) })).toEqual([]);
  });

  test('without words are found, and the order is measured by the others', () => {
    expect(rulesOf({ body: doc(heading(2), heading(3, 'Hari pertama')) })).toEqual([
      'headingEmpty',
      'headingSkipped',
    ]);
  });
});

describe('the words of a link', () => {
  test.each([
    'klik di sini',
    'Di sini.',
    '“Baca selengkapnya”',
    'https://contoh.go.id/a',
    'www.contoh.go.id',
    'contoh.go.id/a/b',
    '…',
  ])('%j do not say where it leads', (words) => {
    expect(linkFault(words)).toBe('vague');
  });

  test.each([
    'jadwal pasar murah',
    'contoh.go.id',
    'dinas@contoh.go.id',
    'Baca selengkapnya tentang retribusi',
  ])('%j say it', (words) => {
    expect(linkFault(words)).toBeNull();
  });

  test('of blanks are empty', () => {
    expect(linkFault(' \n')).toBe('empty');
  });
});

describe('a prompt of a template', () => {
  test('that nobody filled in is found with its place', () => {
    const body = doc(paragraph(text('Pada [Hari, '), { ...text('tanggal]'), marks: [{ type: 'bold' }] }));
    expect(checkContent(story({ body }))).toEqual([
      {
        rule: 'promptUnfilled',
        place: { field: 'body', path: [0], from: 5, to: 20 },
        found: '[Hari, tanggal]',
      },
    ]);
  });

  test.each([
    'kata [sic] itu',
    'sumber [1]',
    'potong [...] sambung',
    '[A]',
    'larik a[0] dan [tanpa huruf besar]',
  ])('is none in %j', (words) => expect(rulesOf({ body: doc(paragraph(text(words))) })).toEqual([]));
});

test('a finding in a table or a list is reached by its path, a link by its words too', () => {
  const list = { type: 'bulletList', content: [{ type: 'listItem', content: [] as RichNode[] }] };
  list.content[0]?.content.push(
    paragraph(text('Daftar '), text('di ', '/a'), { ...text('sini', '/a') }, text('.')),
  );
  const body = doc(paragraph(text('Isi.')), list, image(''));
  expect(checkContent(story({ body }))).toEqual([
    { rule: 'linkVague', place: { field: 'body', path: [1, 0, 0], from: 7, to: 14 }, found: 'di sini' },
    { rule: 'altMissing', place: { field: 'body', path: [2] }, found: '' },
  ]);
});
