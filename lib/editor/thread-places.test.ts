import { getSchema } from '@tiptap/core';
import { Node } from '@tiptap/pm/model';
import { EditorState } from '@tiptap/pm/state';
import { describe, expect, test } from 'vitest';
import { anchorAt } from '@/lib/annotations/text-anchor';
import { ARTICLE_EXTENSIONS } from '@/lib/richtext/extensions';
import { anchorBetween, isWritten, threadStandings, writeSuggestions } from './thread-places';

const schema = getSchema(ARTICLE_EXTENSIONS);
const text = (words: string, ...marks: string[]) => ({
  ...{ type: 'text', text: words, marks: marks.map((type) => ({ type })) },
});
const paragraph = (...content: object[]) => ({ type: 'paragraph', content });
const BLOCKS = ['Pasar murah', 'Harga beras naik tajam.', 'Satu\ndua'];
const doc = Node.fromJSON(schema, {
  type: 'doc',
  content: [
    { type: 'heading', attrs: { level: 2 }, content: [text('Pasar murah')] },
    paragraph(text('Harga '), text('beras', 'bold'), text(' naik tajam.')),
    {
      type: 'bulletList',
      content: [{ type: 'listItem', content: [paragraph(text('Satu'), { type: 'hardBreak' }, text('dua'))] }],
    },
  ],
});

function on(words: string, replacement: string | null = null) {
  const block = BLOCKS.findIndex((each) => each.includes(words));
  const from = BLOCKS[block]?.indexOf(words) ?? 0;
  const anchor = anchorAt(BLOCKS[block] ?? '', { block, from, to: from + words.length });
  if (!anchor) throw new Error(`No ${words}`);
  return { id: words, anchor, replacement };
}
const wordsAt = ({ from, to }: { from: number; to: number }) => doc.textBetween(from, to, '\n', '\n');

function written(...threads: ReturnType<typeof on>[]) {
  const { tr } = EditorState.create({ doc });
  const ids = writeSuggestions(tr, threads);
  return { ids, doc: tr.doc, blocks: tr.doc.textBetween(0, tr.doc.content.size, '|', '\n').split('|') };
}

describe('in the editor’s document', () => {
  test('words of threads are found in every kind of block, over line breaks too', () => {
    const threads = [on('murah'), on('beras naik'), on('u\ndu'), on('tajam')];
    expect(threadStandings(doc, threads).places.map(wordsAt)).toEqual([
      'murah',
      'beras naik',
      'u\ndu',
      'tajam',
    ]);
    const gone = { ...on('tajam'), anchor: { ...on('tajam').anchor, quote: 'pelan' } };
    expect(threadStandings(doc, [gone])).toEqual({ standings: new Map([['tajam', 'gone']]), places: [] });
  });

  test('suggestions are written together, each with the looks of the words it begins at', () => {
    const {
      ids,
      doc: later,
      blocks,
    } = written(on('beras', 'gula'), on('tajam', ''), on('murah', 'murah Ramadan'));
    expect(ids.toSorted()).toEqual(['beras', 'murah', 'tajam']);
    expect(blocks.slice(0, 2)).toEqual(['Pasar murah Ramadan', 'Harga gula naik.']);
    const looks: [string, string[]][] = [];
    later.child(1).forEach((node) => {
      looks.push([node.text ?? '', node.marks.map(({ type }) => type.name)]);
    });
    expect(looks).toEqual([
      ['Harga ', []],
      ['gula', ['bold']],
      [' naik.', []],
    ]);
  });

  test('of suggestions on the same words the first is written, and none whose words are gone', () => {
    const { ids, blocks } = written(on('beras naik', 'gula turun'), on('naik tajam', 'turun'));
    expect([ids, blocks[1]]).toEqual([['beras naik'], 'Harga gula turun tajam.']);
    const gone = on('tajam', 'pelan');
    gone.anchor.quote = 'lambat';
    expect(written(gone).ids).toEqual([]);
  });

  test('a suggestion is known to be written, also where the words are part of it', () => {
    for (const suggestion of [on('beras', 'beras medium'), on('tajam', ''), on('naik', 'turun')]) {
      expect(isWritten(doc, suggestion)).toBe(false);
      expect(isWritten(written(suggestion).doc, suggestion)).toBe(true);
    }
  });

  test('what is selected is anchored, of several blocks the first one’s words', () => {
    const [beras] = threadStandings(doc, [on('beras')]).places;
    expect(anchorBetween(doc, beras?.from ?? 0, (beras?.to ?? 0) + 1)).toEqual(on('beras').anchor);
    expect(anchorBetween(doc, 7, doc.content.size)).toMatchObject({ block: 0, quote: 'murah' });
    expect(anchorBetween(doc, 7, 7)).toBeNull();
  });
});
