import { describe, expect, test } from 'vitest';
import { documentFromText, type RichDocument, type RichNode } from '@/lib/richtext/document';
import { foldUnchanged, type ReadingPart, readingDiff } from './reading-diff';

const text = (...paragraphs: string[]) => documentFromText(paragraphs.join('\n\n'));
const doc = (...content: RichNode[]): RichDocument => ({ type: 'doc', content });
const picture = (fileId: string, alt = 'Pasar'): RichNode => ({ type: 'image', attrs: { fileId, alt } });
const [paragraph] = text('Harga beras turun.').content ?? [];

/** 'Harga [-naik-][+turun+]' for what changed, and a sign with the count for everything else. */
const read = (parts: ReadingPart[]): string[] => parts.map(readOne);

function readOne(part: ReadingPart): string {
  const signs = { same: '', added: '+', removed: '-' };
  switch (part.kind) {
    case 'same':
    case 'folded':
      return `${part.kind} ${part.blocks.length}`;
    case 'added':
    case 'removed':
      return `${part.kind} ${part.block.type}`;
    case 'changed':
      return part.formOnly
        ? 'form'
        : part.pieces
            .map(({ kind, text }) => (kind === 'same' ? text : `[${signs[kind]}${text}${signs[kind]}]`))
            .join('');
  }
}

describe('two versions read as one text', () => {
  test('a rewritten paragraph shows its words that went and came, also behind an inserted one', () => {
    const before = text('Harga beras naik pekan ini.');
    const after = text('Dinas membuka pasar murah besok pagi.', 'Harga beras turun pekan ini.');
    expect(read(readingDiff(before, after))).toEqual([
      'added paragraph',
      'Harga beras [-naik-][+turun+] pekan ini.',
    ]);
  });

  test('a paragraph with nothing in common is one that went and one that came', () => {
    expect(read(readingDiff(text('Harga beras naik.'), text('Dinas membuka pasar.')))).toEqual([
      'removed paragraph',
      'added paragraph',
    ]);
  });

  test('pictures are the same by their file: another file went and came, another caption is words', () => {
    expect(read(readingDiff(doc(picture('a')), doc(picture('b'))))).toEqual(['removed image', 'added image']);
    expect(read(readingDiff(doc(picture('a')), doc(picture('a', 'Pasar Besar'))))).toEqual([
      'Pasar[+ Besar+]',
    ]);
  });

  test('the same words in another form are told as such', () => {
    const heading = { type: 'heading', attrs: { level: 2 }, content: paragraph?.content ?? [] };
    expect(read(readingDiff(doc(paragraph as RichNode), doc(heading)))).toEqual(['form']);
  });

  test('empty lines are no difference', () => {
    const before = doc(paragraph as RichNode);
    const after = doc({ type: 'paragraph' }, paragraph as RichNode, { type: 'paragraph' });
    expect(read(readingDiff(before, after))).toEqual(['same 1']);
  });
});

describe('a long unchanged stretch', () => {
  const same = (count: number): ReadingPart => ({
    kind: 'same',
    blocks: Array.from({ length: count }, () => paragraph as RichNode),
  });
  const change: ReadingPart = { kind: 'added', block: paragraph as RichNode };

  test.each([
    ['before the first change keeps its last block open', [same(5), change], ['folded 4', 'same 1', 'added']],
    ['after the last change keeps its first block open', [change, same(5)], ['added', 'same 1', 'folded 4']],
    [
      'between two changes keeps one at each end',
      [change, same(5), change],
      ['added', 'same 1', 'folded 3', 'same 1', 'added'],
    ],
    ['is not folded for a single block', [change, same(3), change], ['added', 'same 3', 'added']],
    ['without any change is folded whole', [same(4)], ['folded 4']],
  ] as [string, ReadingPart[], string[]][])('%s', (_title, parts, folded) => {
    expect(read(foldUnchanged(parts)).map((each) => each.replace(' paragraph', ''))).toEqual(folded);
  });
});
