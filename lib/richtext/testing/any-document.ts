import fc from 'fast-check';
import type { RichDocument, RichMark, RichNode } from '@/lib/richtext/document';

const NAUGHTY = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</p><svg/onload=alert(1)>',
  '&lt;script&gt;',
  '<!--',
  ']]>',
  'javascript:alert(1)',
  '{{7*7}}',
  '👩🏽‍🌾🇮🇩',
  'السلام عليكم',
  '\u202eterbalik',
];

/** Any storable text, with a liking for what breaks renderers. */
export function anyText(): fc.Arbitrary<string> {
  return fc
    .oneof(fc.constantFrom(...NAUGHTY), fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }))
    .map((text) => text.replaceAll('\u0000', '').toWellFormed())
    .filter((text) => text !== '');
}

const anyMarks = (): fc.Arbitrary<RichMark[]> =>
  fc
    .tuple(
      fc.option(
        fc.oneof(
          fc.webUrl({ withFragments: true, withQueryParameters: true }),
          fc.constantFrom('/berita', '#a', 'mailto:a@b.id', 'https://x.id/"onclick="alert(1)'),
        ),
        { nil: null },
      ),
      fc.boolean(),
      fc.boolean(),
    )
    .map(([href, bold, italic]) => [
      ...(href ? [{ type: 'link', attrs: { href } }] : []),
      ...(bold ? [{ type: 'bold' }] : []),
      ...(italic ? [{ type: 'italic' }] : []),
    ]);

const anyInline = (): fc.Arbitrary<RichNode[]> =>
  fc.array(
    fc.oneof(
      { weight: 5, arbitrary: fc.record({ type: fc.constant('text'), text: anyText(), marks: anyMarks() }) },
      { weight: 1, arbitrary: fc.constant<RichNode>({ type: 'hardBreak' }) },
    ),
    { maxLength: 4 },
  );

const anyParagraph = (): fc.Arbitrary<RichNode> =>
  anyInline().map((content) => ({ type: 'paragraph', content }));

const anyImage = (): fc.Arbitrary<RichNode> =>
  fc
    .record({ fileId: fc.uuid(), alt: anyText(), caption: fc.oneof(fc.constant(''), anyText()) })
    .map(({ fileId, alt, caption }) => ({
      type: 'image',
      attrs: { fileId, src: `/media/${fileId}`, alt, caption, width: 1200, height: 800 },
    }));

const anyEmbed = (): fc.Arbitrary<RichNode> =>
  fc
    .record({
      named: fc.constantFrom(
        { provider: 'youtube', id: 'dQw4w9WgXcQ' },
        { provider: 'youtube', id: '-_-_-_-_-_-' },
        { provider: 'instagram', id: 'C8abcDEF_-1' },
      ),
      title: anyText().filter((text) => text.trim() !== '' && text.length <= 150),
    })
    .map(({ named, title }) => ({ type: 'embed', attrs: { ...named, title } }));

const anyTable = (): fc.Arbitrary<RichNode> =>
  fc.integer({ min: 1, max: 3 }).chain((columns) => {
    const row = (type: string) =>
      fc
        .array(anyParagraph(), { minLength: columns, maxLength: columns })
        .map((cells) => ({ type: 'tableRow', content: cells.map((cell) => ({ type, content: [cell] })) }));
    return fc
      .tuple(row('tableHeader'), fc.array(row('tableCell'), { maxLength: 3 }))
      .map(([head, rows]) => ({ type: 'table', content: [head, ...rows] }));
  });

function anyBlock(depth: number): fc.Arbitrary<RichNode> {
  const leaves: fc.Arbitrary<RichNode>[] = [
    anyParagraph(),
    fc
      .tuple(fc.constantFrom(2, 3), anyInline())
      .map(([level, content]) => ({ type: 'heading', attrs: { level }, content })),
    anyImage(),
    anyEmbed(),
    fc.constant({ type: 'horizontalRule' }),
  ];
  if (depth === 0) return fc.oneof(...leaves);
  const blocks = fc.array(anyBlock(depth - 1), { minLength: 1, maxLength: 3 });
  const items = fc.array(
    fc.tuple(anyParagraph(), fc.array(anyBlock(depth - 1), { maxLength: 1 })).map(([first, rest]) => ({
      type: 'listItem',
      content: [first, ...rest],
    })),
    { minLength: 1, maxLength: 3 },
  );
  return fc.oneof(
    ...leaves,
    blocks.map((content) => ({ type: 'blockquote', content })),
    items.map((content) => ({ type: 'bulletList', content })),
    items.map((content) => ({ type: 'orderedList', attrs: { start: 2, type: null }, content })),
    anyTable(),
  );
}

/** Any document of the shared schema, for property tests. */
export function anyDocument(): fc.Arbitrary<RichDocument> {
  return fc
    .array(anyBlock(2), { minLength: 1, maxLength: 5 })
    .map((content) => ({ type: 'doc' as const, content }));
}
