import { getSchema } from '@tiptap/core';
import { Node } from '@tiptap/pm/model';
import { EditorState } from '@tiptap/pm/state';
import { describe, expect, test } from 'vitest';
import { ARTICLE_EXTENSIONS } from '@/lib/richtext/extensions';
import { matchesIn, replaceMatches } from './find-matches';

const schema = getSchema(ARTICLE_EXTENSIONS);
const text = (words: string, ...marks: string[]) => ({
  type: 'text',
  text: words,
  marks: marks.map((type) => ({ type })),
});
const block = (...content: object[]) => ({ type: 'paragraph', content });
const document = (...content: object[]) => Node.fromJSON(schema, { type: 'doc', content });
const pasar = { words: 'pasar', matchCase: false, wholeWord: false };

describe('words in a document', () => {
  test('are found across bold, in lists and in tables, not across blocks or line breaks', () => {
    const doc = document(
      block(text('Pa', 'bold'), text('sar')),
      block(text('pa'), { type: 'hardBreak' }, text('sar')),
      block(text('pa')),
      block(text('sar')),
      { type: 'bulletList', content: [{ type: 'listItem', content: [block(text('ke pasar'))] }] },
      {
        type: 'table',
        content: [{ type: 'tableRow', content: [{ type: 'tableCell', content: [block(text('pasar'))] }] }],
      },
    );
    const matches = matchesIn(doc, pasar);
    expect(matches.map(({ from, to }) => doc.textBetween(from, to))).toEqual(['Pasar', 'pasar', 'pasar']);
  });

  test('are at their place after a line break and an emoji', () => {
    const doc = document(block(text('👩🏽‍🌾'), { type: 'hardBreak' }, text('pasar')));
    const [match] = matchesIn(doc, pasar);
    expect(match && doc.textBetween(match.from, match.to)).toBe('pasar');
  });

  test('of a block read before are not read again', () => {
    const doc = document(block(text('pasar')), block(text('pasar')));
    const known = new WeakMap([[doc.child(0), []]]);
    expect(matchesIn(doc, pasar, known)).toHaveLength(1);
    expect(known.has(doc.child(1))).toBe(true);
  });
});

describe('replacing', () => {
  const replaced = (doc: Node, words: string) => {
    const { tr } = EditorState.create({ doc });
    return replaceMatches(tr, matchesIn(doc, pasar), words).doc.toJSON().content;
  };

  test('keeps the looks of each match', () => {
    const doc = document(block(text('pasar '), text('pasar', 'bold'), text(' pa', 'italic'), text('sar')));
    expect(replaced(doc, 'toko')).toEqual([
      {
        type: 'paragraph',
        content: [
          { type: 'text', text: 'toko ' },
          { type: 'text', text: 'toko', marks: [{ type: 'bold' }] },
          { type: 'text', text: ' toko', marks: [{ type: 'italic' }] },
        ],
      },
    ]);
  });

  test('by nothing deletes, and a block that is only the match stays empty', () => {
    expect(replaced(document(block(text('pasar'))), '')).toEqual([{ type: 'paragraph' }]);
  });

  test('by words that hold the match does not go on for ever', () => {
    expect(replaced(document(block(text('pasar pasar'))), 'pasar pasar')).toEqual([
      { type: 'paragraph', content: [{ type: 'text', text: 'pasar pasar pasar pasar' }] },
    ]);
  });
});
