import { describe, expect, test } from 'vitest';
import { documentFromText, type RichDocument } from '@/lib/richtext/document';
import { contentChanges, isUnchanged, textChanges } from './content-changes';
import type { StoryFields } from './story-content';

function fields(change: Partial<StoryFields> = {}): StoryFields {
  return {
    title: 'Pasar murah di Lowokwaru',
    summary: 'Dua hari.',
    slug: 'pasar-murah',
    sector: 'perdagangan',
    kind: 'news',
    tags: ['pasar'],
    body: documentFromText('Satu dua tiga.\n\nEmpat lima enam.\n\nTujuh delapan.'),
    coverFileId: null,
    coverAlt: '',
    coverCaption: '',
    ...change,
  };
}

function picture(fileId: string): RichDocument {
  return { type: 'doc', content: [{ type: 'image', attrs: { fileId, alt: 'Pasar' } }] };
}

describe('what changed in a story since it was judged', () => {
  test('is nothing when it is the same, whatever the order of attributes', () => {
    const body: RichDocument = {
      type: 'doc',
      content: [{ type: 'image', attrs: { alt: 'Pasar', fileId: 'a' } }],
    };
    expect(isUnchanged(contentChanges(fields(), fields()))).toBe(true);
    expect(isUnchanged(contentChanges(fields({ body: picture('a') }), fields({ body })))).toBe(true);
  });

  test('is told for each field', () => {
    const changes = contentChanges(
      fields(),
      fields({ sector: 'koperasi', tags: ['pasar', 'pangan'], coverFileId: 'x' }),
    );
    expect(changes.fields).toEqual([
      { field: 'sector', before: 'perdagangan', after: 'koperasi' },
      { field: 'tags', before: 'pasar', after: 'pasar, pangan' },
    ]);
    expect(changes.coverChanged).toBe(true);
    expect(isUnchanged(changes)).toBe(false);
  });

  test('shows a changed paragraph by its words and counts those that stayed', () => {
    const after = fields({
      body: documentFromText('Satu dua tiga.\n\nEmpat limapuluh enam.\n\nTujuh delapan.\n\nBaru.'),
    });
    expect(contentChanges(fields(), after).body).toEqual([
      { kind: 'unchanged', count: 1 },
      {
        kind: 'changed',
        pieces: [
          { kind: 'same', text: 'Empat ' },
          { kind: 'removed', text: 'lima' },
          { kind: 'added', text: 'limapuluh' },
          { kind: 'same', text: ' enam.' },
        ],
      },
      { kind: 'unchanged', count: 1 },
      { kind: 'changed', pieces: [{ kind: 'added', text: 'Baru.' }] },
    ]);
  });

  test('counts pictures that came and went', () => {
    const changes = contentChanges(fields({ body: picture('a') }), fields({ body: picture('b') }));
    expect(changes.pictures).toEqual({ added: 1, removed: 1 });
  });

  test('says so when only the form of the text changed', () => {
    const heading = fields().body.content?.map((node, i) =>
      i === 0 ? { ...node, type: 'heading', attrs: { level: 2 } } : node,
    );
    const changes = contentChanges(fields(), fields({ body: { type: 'doc', content: heading ?? [] } }));
    expect(changes).toMatchObject({ body: [], formOnly: true });
    expect(isUnchanged(changes)).toBe(false);
  });
});

describe('two texts word by word', () => {
  test('give both texts back', () => {
    const pieces = textChanges('harga  beras naik', 'harga beras\nturun');
    const side = (other: string) =>
      pieces
        .filter((piece) => piece.kind !== other)
        .map((piece) => piece.text)
        .join('');
    expect(side('added')).toBe('harga  beras naik');
    expect(side('removed')).toBe('harga beras\nturun');
  });
});
