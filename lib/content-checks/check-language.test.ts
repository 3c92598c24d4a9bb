import { describe, expect, test } from 'vitest';
import type { RichDocument } from '@/lib/richtext/document';
import { checkLanguage } from './check-language';
import { wordsAround } from './placed';
import { blockText } from './text-blocks';

const words = (text: string) => ({ type: 'text', text });

test('title, summary and every block are checked, each finding with its place', () => {
  const body: RichDocument = {
    type: 'doc',
    content: [
      { type: 'heading', attrs: { level: 2 }, content: [words('Jadwal jadwal')] },
      {
        type: 'bulletList',
        content: [{ type: 'listItem', content: [{ type: 'paragraph', content: [words('Minta ijin.')] }] }],
      },
    ],
  };
  const found = checkLanguage({ title: 'Pasar pasar murah', summary: 'Dibuka', body }, new Set());
  expect(found.map(({ rule, place }) => [rule, place])).toEqual([
    ['repeated', { field: 'title' }],
    ['repeated', { field: 'body', path: [0] }],
    ['word', { field: 'body', path: [1, 0, 0] }],
  ]);
  expect(found[2]).toMatchObject({ before: 'Minta ', found: 'ijin', after: '.' });
});

test('what a block quotation holds is somebody else’s', () => {
  const body: RichDocument = {
    type: 'doc',
    content: [{ type: 'blockquote', content: [{ type: 'paragraph', content: [words('Minta ijin.')] }] }],
  };
  expect(checkLanguage({ title: 'A', summary: '', body }, new Set())).toEqual([]);
});

test('a line break counts one, as the editor counts it', () => {
  expect(blockText({ type: 'paragraph', content: [words('a'), { type: 'hardBreak' }, words('b')] })).toBe(
    'a\nb',
  );
});

describe('the words around a finding', () => {
  test('are whole at the ends of the text', () => {
    expect(wordsAround('Minta ijin dulu', 6, 10)).toEqual({ before: 'Minta ', after: ' dulu' });
  });

  test('are cut at a word where the text goes on', () => {
    const long = 'satu dua tiga empat lima enam tujuh delapan ';
    const { before, after } = wordsAround(`${long}ijin ${long}`, long.length, long.length + 4);
    expect(before).toBe('…empat lima enam tujuh delapan ');
    expect(after).toBe(' satu dua tiga empat lima enam…');
  });
});
