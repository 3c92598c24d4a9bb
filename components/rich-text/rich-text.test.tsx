import fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { type RichDocument, type RichNode, walkNodes } from '@/lib/richtext/document';
import { safeHref } from '@/lib/richtext/safe-link';
import { anyDocument } from '@/lib/richtext/testing/any-document';
import { tagsOf, textOf } from '@/lib/richtext/testing/html-tags';
import { WORDS } from '@/messages/public-words';
import { RichText } from './rich-text';

const ID = '0b7f5a52-6a0e-4d0e-9f3c-0d3f2f6d1a11';
const text = (words: string, ...marks: RichNode['marks'] & object) => ({ type: 'text', text: words, marks });
const paragraph = (...content: RichNode[]): RichNode => ({ type: 'paragraph', content });
const render = (...content: RichNode[]) =>
  renderToStaticMarkup(<RichText document={{ type: 'doc', content } as RichDocument} />);

const ALLOWED: Record<string, string[]> = {
  div: ['class'],
  section: ['data-table-scroll', 'aria-label', 'tabindex'],
  p: [],
  h2: [],
  h3: [],
  ul: [],
  ol: ['start', 'type'],
  li: [],
  blockquote: [],
  hr: [],
  br: [],
  strong: [],
  em: [],
  a: ['href', 'rel', 'class'],
  span: ['class'],
  figure: ['data-embed'],
  figcaption: [],
  img: ['src', 'srcSet', 'sizes', 'alt', 'width', 'height', 'loading', 'decoding'],
  table: [],
  thead: [],
  tbody: [],
  tr: [],
  th: ['scope', 'colSpan', 'rowSpan', 'colspan', 'rowspan'],
  td: ['colSpan', 'rowSpan', 'colspan', 'rowspan'],
};

function expectOnlyAllowed(html: string) {
  for (const { name, attributes } of tagsOf(html)) {
    expect(Object.keys(ALLOWED)).toContain(name);
    for (const key of Object.keys(attributes)) expect(ALLOWED[name]).toContain(key);
    if (attributes.href) expect(safeHref(textOf(attributes.href))).not.toBeNull();
    if (attributes.src) expect(attributes.src).toMatch(/^\/media\/[0-9a-f-]{36}(\?w=\d+)?$/);
  }
}

function wordsOf(document: RichNode): string {
  return [...walkNodes(document)]
    .map(({ type, attrs, text: words = '' }) => {
      if (type === 'image') return String(attrs?.caption ?? '');
      return type === 'embed' ? `${attrs?.title}${WORDS.article.embed[attrs?.provider as 'youtube']}` : words;
    })
    .join('');
}

describe('whatever was written', () => {
  test('reaches the page as words, never as markup, a script or a handler', () => {
    fc.assert(
      fc.property(anyDocument(), (document) => {
        const html = renderToStaticMarkup(<RichText document={document} />);
        expectOnlyAllowed(html);
        expect(textOf(html)).toBe(wordsOf(document));
      }),
    );
  });
});

describe('a link', () => {
  const link = (href: string) => ({ type: 'link', attrs: { href } });

  test('over several runs of text stays one link', () => {
    const html = render(
      paragraph(
        text('buka ', link('/sop')),
        text('SOP', link('/sop'), { type: 'bold' }),
        text(' kami'),
        text('.'),
      ),
    );
    expect(html).toContain('<p><a href="/sop">buka <strong>SOP</strong></a> kami.</p>');
  });

  test('to elsewhere says noopener, within the site it does not', () => {
    expect(render(paragraph(text('a', link('https://x.id'))))).toContain(
      '<a href="https://x.id" rel="noopener">a</a>',
    );
    expect(render(paragraph(text('a', link('/berita'))))).toContain('<a href="/berita">a</a>');
  });

  test('that slipped past the check loses its address', () => {
    expect(render(paragraph(text('a', link('javascript:alert(1)'))))).toContain('<p>a</p>');
    expect(render(paragraph(text('a', link('data:x'))))).toContain('<p>a</p>');
  });
});

describe('a picture', () => {
  const attrs = {
    fileId: ID,
    src: `/media/${ID}`,
    alt: 'Pasar',
    caption: 'Pasar Besar',
    width: 1000,
    height: 500,
  };

  test('is a figure with widths to choose from, its size, its alternative text and caption', () => {
    const html = render({ type: 'image', attrs });
    expect(html).toContain(
      `srcSet="/media/${ID}?w=320 320w, /media/${ID}?w=640 640w, /media/${ID}?w=960 960w"`,
    );
    expect(html).toContain('alt="Pasar" width="1000" height="500" loading="lazy"');
    expect(html).toContain('<figcaption>Pasar Besar</figcaption>');
  });
});

test('a table scrolls inside itself, has its headers named and says what they head', () => {
  const cell = (type: string, words: string) => ({ type, content: [paragraph(text(words))] });
  const html = render({
    type: 'table',
    content: [
      { type: 'tableRow', content: [cell('tableHeader', 'Pasar'), cell('tableHeader', 'Harga')] },
      { type: 'tableRow', content: [cell('tableHeader', 'Besar'), cell('tableCell', '12.000')] },
    ],
  });
  expect(html).toContain(
    '<section data-table-scroll="" aria-label="Tabel: Pasar, Harga" tabindex="0"><table><thead><tr><th scope="col"><p>Pasar</p></th>',
  );
  expect(html).toContain('<tbody><tr><th scope="row"><p>Besar</p></th><td><p>12.000</p></td></tr></tbody>');
});

test('a table without headers still has a name, since what scrolls is reached by keyboard', () => {
  const row = { type: 'tableRow', content: [{ type: 'tableCell', content: [paragraph(text('a'))] }] };
  expect(render({ type: 'table', content: [row] })).toContain(
    '<section data-table-scroll="" aria-label="Tabel" tabindex="0">',
  );
});

test('an embed is a link with its title until it is asked for: nothing of the other service is loaded', () => {
  const html = render({
    type: 'embed',
    attrs: { provider: 'youtube', id: 'dQw4w9WgXcQ', title: 'Pasar "murah"' },
  });
  expect(html).toContain(
    '<figure data-embed="youtube"><a href="https://www.youtube.com/watch?v=dQw4w9WgXcQ" rel="noopener"',
  );
  expect(html).toContain('Pasar &quot;murah&quot;');
  expect(html).toContain(WORDS.article.embed.youtube);
  expect(tagsOf(html).filter(({ name }) => ['iframe', 'img', 'script'].includes(name))).toEqual([]);
});

test('an embed that slipped past the check is not shown', () => {
  const attrs = { provider: 'youtube', id: '"><script>', title: 'a' };
  expect(render({ type: 'embed', attrs }, paragraph(text('b')))).toMatch(
    /^<div class="[^"]*"><p>b<\/p><\/div>$/,
  );
});

test('empty lines are not shown, a numbered list goes on from its number', () => {
  expect(render(paragraph(), paragraph(text('a')), paragraph())).toMatch(
    /^<div class="[^"]*"><p>a<\/p><\/div>$/,
  );
  const item = { type: 'listItem', content: [paragraph(text('tiga'))] };
  expect(render({ type: 'orderedList', attrs: { start: 3, type: 'a' }, content: [item] })).toContain(
    '<ol start="3" type="a"><li><p>tiga</p></li></ol>',
  );
});
