import { getSchema } from '@tiptap/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LIMITS } from '@/lib/sop/vocabulary';
import { documentFromText, EMPTY_DOCUMENT, type RichNode } from './document';
import { CHECKED_TYPES } from './document-fault';
import { ARTICLE_EXTENSIONS } from './extensions';
import { parseDocument } from './parse-document';
import { anyDocument, anyText } from './testing/any-document';

const ID = '0b7f5a52-6a0e-4d0e-9f3c-0d3f2f6d1a11';
const doc = (...content: unknown[]) => ({ type: 'doc', content });
const paragraph = (text: string, marks?: unknown[]) => ({
  type: 'paragraph',
  content: [{ type: 'text', text, ...(marks ? { marks } : {}) }],
});
const link = (href: unknown) => ({ type: 'link', attrs: { href } });
const image = (attrs: object) => ({ type: 'image', attrs: { fileId: ID, src: `/media/${ID}`, ...attrs } });
const nestedList = (levels: number): unknown => ({
  type: 'bulletList',
  content: [
    {
      type: 'listItem',
      content: levels > 1 ? [paragraph('butir'), nestedList(levels - 1)] : [paragraph('butir')],
    },
  ],
});

function refusedAt(input: unknown): string | undefined {
  const outcome = parseDocument(input);
  if (outcome.ok) return undefined;
  expect(outcome.reason.field).toBe('body');
  return outcome.reason.code === 'documentInvalid' ? String(outcome.reason.params?.at) : outcome.reason.code;
}

describe('a document that fits', () => {
  test('is taken with every node and mark of the schema', () => {
    const document = doc(
      { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: 'Judul bagian' }] },
      paragraph('tebal dan bertaut', [link('https://example.org'), { type: 'bold' }, { type: 'italic' }]),
      {
        type: 'orderedList',
        attrs: { start: 3, type: 'a' },
        content: [{ type: 'listItem', content: [paragraph('satu')] }],
      },
      { type: 'blockquote', content: [paragraph('kutipan')] },
      { type: 'horizontalRule' },
      {
        type: 'table',
        content: [
          {
            type: 'tableRow',
            content: [{ type: 'tableHeader', attrs: { colspan: 2 }, content: [paragraph('Pasar')] }],
          },
          {
            type: 'tableRow',
            content: ['a', 'b'].map((text) => ({ type: 'tableCell', content: [paragraph(text)] })),
          },
        ],
      },
      image({ alt: 'Suasana pasar', caption: 'Pasar Besar', width: 1200, height: 800 }),
      {
        type: 'paragraph',
        content: [{ type: 'text', text: 'a' }, { type: 'hardBreak' }, { type: 'text', text: 'b' }],
      },
    );
    const outcome = parseDocument(document);
    expect(outcome.ok).toBe(true);
  });

  test('comes back as plain objects with the schema’s defaults', () => {
    const outcome = parseDocument(
      doc({ type: 'orderedList', content: [{ type: 'listItem', content: [paragraph('x')] }] }),
    );
    if (!outcome.ok) throw new Error('refused');
    const attrs = outcome.document.content?.[0]?.attrs ?? {};
    expect(attrs).toEqual({ start: 1, type: null });
    expect(Object.getPrototypeOf(attrs)).toBe(Object.prototype);
  });

  test('may be empty, and may be a contributor’s plain text', () => {
    expect(parseDocument(EMPTY_DOCUMENT).ok).toBe(true);
    expect(parseDocument(documentFromText('Satu\nbaris\n\nDua')).ok).toBe(true);
  });

  test('keeps script, emoji and right-to-left letters as the text they are', () => {
    const text = '<script>alert(1)</script> &amp; 👩🏽‍🌾 السلام عليكم \u202bx\u202c';
    const outcome = parseDocument(doc(paragraph(text)));
    expect(outcome.ok && outcome.document.content?.[0]?.content?.[0]?.text).toBe(text);
  });

  test('is taken unchanged a second time', () => {
    fc.assert(
      fc.property(anyDocument(), (document) => {
        const first = parseDocument(document);
        if (!first.ok) throw new Error(JSON.stringify(first.reason));
        expect(parseDocument(first.document)).toEqual(first);
      }),
    );
  });
});

describe('a document is refused with the place', () => {
  test.each<[string, unknown, string]>([
    ['an unknown node', doc(paragraph('a'), { type: 'iframe', attrs: { src: 'https://x' } }), '#2 iframe'],
    ['code, which the schema left out', doc({ type: 'codeBlock' }), '#1 codeBlock'],
    ['an unknown mark', doc(paragraph('a', [{ type: 'strike' }])), '#1 paragraph > text > strike'],
    ['a name of every object', doc({ type: 'constructor' }), '#1 constructor'],
    [
      'an attribute outside the schema',
      doc({ type: 'paragraph', attrs: { onclick: 'x' } }),
      '#1 paragraph.onclick',
    ],
    ['an inherited attribute', doc({ type: 'paragraph', attrs: { toString: 'x' } }), '#1 paragraph.toString'],
    ['a field beside the known ones', doc({ type: 'paragraph', html: '<b>' }), '#1 paragraph.html'],
    [
      'an attribute of a mark',
      doc(paragraph('a', [{ type: 'link', attrs: { href: '/a', style: 'x' } }])),
      '#1 paragraph > text > link.style',
    ],
    [
      'a script as a link',
      doc(paragraph('a', [link('javascript:alert(1)')])),
      '#1 paragraph > text > link.href',
    ],
    [
      'a hidden script as a link',
      doc(paragraph('a', [link('JaVa\tScRiPt:alert(1)')])),
      '#1 paragraph > text > link.href',
    ],
    ['data as a link', doc(paragraph('a', [link('data:text/html,x')])), '#1 paragraph > text > link.href'],
    ['a link to nowhere', doc(paragraph('a', [{ type: 'link' }])), '#1 paragraph > text > link.href'],
    ['the first heading', doc({ type: 'heading', attrs: { level: 1 } }), '#1 heading.level'],
    ['a heading of no level', doc({ type: 'heading' }), '#1 heading.level'],
    ['a picture from elsewhere', doc(image({ src: 'https://evil.example/x.png' })), '#1 image.src'],
    [
      'a picture of another file',
      doc(image({ src: '/media/0b7f5a52-6a0e-4d0e-9f3c-0d3f2f6d1a12' })),
      '#1 image.src',
    ],
    [
      'a picture that climbs',
      doc(image({ fileId: '../../etc', src: '/media/../../etc' })),
      '#1 image.fileId',
    ],
    ['a picture without a file', doc({ type: 'image', attrs: { alt: 'x' } }), '#1 image.fileId'],
    ['a data picture', doc(image({ src: 'data:image/png;base64,AA' })), '#1 image.src'],
    ['an alternative text too long', doc(image({ alt: 'a'.repeat(LIMITS.altText + 1) })), '#1 image.alt'],
    ['a caption that is no text', doc(image({ caption: { toString: 1 } })), '#1 image.caption'],
    ['a width that is no number', doc(image({ width: '100%' })), '#1 image.width'],
    [
      'a cell over a million columns',
      doc({
        type: 'table',
        content: [
          {
            type: 'tableRow',
            content: [{ type: 'tableCell', attrs: { colspan: 1e6 }, content: [paragraph('a')] }],
          },
        ],
      }),
      '#1 table > tableRow > tableCell.colspan',
    ],
    [
      'an empty text',
      doc({ type: 'paragraph', content: [{ type: 'text', text: '' }] }),
      '#1 paragraph > text',
    ],
    ['a text that PostgreSQL cannot keep', doc(paragraph('a\u0000b')), '#1 paragraph > text'],
    ['half a letter', doc(paragraph('\ud83d')), '#1 paragraph > text'],
    [
      'a text that is no text',
      doc({ type: 'paragraph', content: [{ type: 'text', text: ['a'] }] }),
      '#1 paragraph > text',
    ],
    ['a document in a document', doc(doc(paragraph('a'))), '#1 doc'],
    ['another root', paragraph('a'), 'paragraph'],
    ['nothing', null, '?'],
    ['a word', 'doc', '?'],
    ['a list', [], '?'],
    ['a date', new Date(0), '?'],
    ['content that is no list', { type: 'doc', content: { length: 9e9 } }, 'content'],
  ])('for %s', (_title, input, at) => {
    expect(refusedAt(input)).toBe(at);
  });

  test('when known nodes stand where they may not', () => {
    expect(refusedAt(doc({ type: 'text', text: 'a' }))).toBeDefined();
    expect(refusedAt(doc({ type: 'tableRow', content: [] }))).toBeDefined();
    expect(refusedAt(doc({ type: 'bulletList', content: [paragraph('a')] }))).toBeDefined();
    expect(refusedAt(doc())).toBeDefined();
  });

  test('when lists nest deeper than anybody reads', () => {
    expect(refusedAt(doc(nestedList(10)))).toBeUndefined();
    expect(refusedAt(doc(nestedList(12)))).toBe('#1 bulletList > listItem > … > depth');
    expect(refusedAt(doc(nestedList(3_000)))).toBe('#1 bulletList > listItem > … > depth');
  });
});

describe('a document too large', () => {
  test('is named as that', () => {
    expect(refusedAt(doc(paragraph('a'.repeat(LIMITS.documentBytes))))).toBe('documentTooLarge');
    expect(refusedAt(doc(paragraph('あ'.repeat(LIMITS.documentBytes / 3 + 1))))).toBe('documentTooLarge');
    expect(refusedAt(doc(...Array.from({ length: 60_000 }, () => ({ type: 'paragraph' }))))).toBe(
      'documentTooLong',
    );
  });

  test('is found out before it is written out, also when it refers to itself', () => {
    let node: unknown = { type: 'paragraph' };
    for (let level = 0; level < 20; level += 1) node = { type: 'blockquote', content: Array(20).fill(node) };
    expect(refusedAt(doc(node))).toBe('documentTooLong');
    const loop: { type: string; content: unknown[] } = { type: 'blockquote', content: [] };
    loop.content.push(loop);
    expect(refusedAt(doc(loop))).toMatch(/depth$/);
    expect(refusedAt({ type: 'doc', content: Array(3_000_000) })).toBe('#1 ?');
    expect(refusedAt(doc({ type: 'orderedList', attrs: { start: 1n } }))).toBe('#1 orderedList.start');
  });
});

describe('whatever comes in', () => {
  test('is refused or taken, never thrown at', () => {
    fc.assert(
      fc.property(
        fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true }),
        (input) => {
          expect(typeof parseDocument(input).ok).toBe('boolean');
          expect(typeof parseDocument({ type: 'doc', content: [input] }).ok).toBe('boolean');
        },
      ),
    );
  });

  test('no property of a broken document gets through unchecked', () => {
    fc.assert(
      fc.property(anyDocument(), anyText(), fc.nat(), (document, key, pick) => {
        const nodes: RichNode[] = [];
        const collect = (node: RichNode) => {
          nodes.push(node);
          node.content?.forEach(collect);
        };
        const broken = structuredClone(document) as RichNode;
        collect(broken);
        const target = nodes[pick % nodes.length];
        if (!target) return;
        target.attrs = { ...target.attrs, [`x${key}`]: 'y' };
        expect(parseDocument(broken).ok).toBe(false);
      }),
    );
  });
});

test('the check knows exactly the nodes, marks and attributes of the shared schema', () => {
  const schema = getSchema(ARTICLE_EXTENSIONS);
  const attributes = (types: Record<string, { spec: { attrs?: object | null } }>) =>
    Object.fromEntries(
      Object.entries(types).map(([name, type]) => [name, Object.keys(type.spec.attrs ?? {}).sort()]),
    );
  const checked = (types: Record<string, object>) =>
    Object.fromEntries(Object.entries(types).map(([name, rules]) => [name, Object.keys(rules).sort()]));
  expect(checked(CHECKED_TYPES.nodes)).toEqual(attributes(schema.nodes));
  expect(checked(CHECKED_TYPES.marks)).toEqual(attributes(schema.marks));
});
