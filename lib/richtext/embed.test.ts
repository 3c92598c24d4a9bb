import { getSchema } from '@tiptap/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainText, type RichDocument } from './document';
import { embedAddress, embedFrame, embedFromAddress, embedOf, isEmbedId } from './embed';
import { ARTICLE_EXTENSIONS } from './extensions';
import { parseDocument } from './parse-document';

const FILM = { provider: 'youtube', id: 'dQw4w9WgXcQ' } as const;
const POST = { provider: 'instagram', id: 'C8abcDEF_-1' } as const;
const taken = (attrs: unknown) => parseDocument({ type: 'doc', content: [{ type: 'embed', attrs }] }).ok;

describe('an address on a line of its own', () => {
  test.each([
    'https://www.youtube.com/watch?v=dQw4w9WgXcQ',
    'https://youtube.com/watch?si=x&v=dQw4w9WgXcQ&t=10',
    'http://m.youtube.com/watch?v=dQw4w9WgXcQ#t=3',
    ' https://youtu.be/dQw4w9WgXcQ?si=abc\n',
    'https://www.youtube.com/shorts/dQw4w9WgXcQ',
    'https://www.youtube.com/live/dQw4w9WgXcQ?feature=share',
    'https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ',
    'youtu.be/dQw4w9WgXcQ',
  ])('%j is a film', (address) => expect(embedFromAddress(address)).toEqual(FILM));

  test.each([
    'https://www.instagram.com/p/C8abcDEF_-1/',
    'https://instagram.com/p/C8abcDEF_-1',
    'https://www.instagram.com/reel/C8abcDEF_-1/?igsh=x',
    'https://www.instagram.com/dinas.malang/reel/C8abcDEF_-1/',
  ])('%j is a post', (address) => expect(embedFromAddress(address)).toEqual(POST));

  test.each([
    '',
    'youtube',
    'https://www.youtube.com/',
    'https://www.youtube.com/@dinas',
    'https://www.youtube.com/watch?v=short',
    'https://www.youtube.com/watch?v=dQw4w9WgXcQ"onload=',
    'https://www.youtube.com/embed/..%2f..%2fx',
    'https://www.youtube.com.evil.example/watch?v=dQw4w9WgXcQ',
    'https://evil.example/https://youtu.be/dQw4w9WgXcQ',
    'https://evilyoutube.com/watch?v=dQw4w9WgXcQ',
    'https://youtube.com@evil.example/watch?v=dQw4w9WgXcQ',
    'https://youtu.be:8443/dQw4w9WgXcQ',
    'javascript://youtu.be/dQw4w9WgXcQ',
    'lihat https://youtu.be/dQw4w9WgXcQ',
    'https://www.instagram.com/dinas.malang/',
    'https://www.instagram.com/stories/dinas/123456/',
  ])('%j is none', (address) => expect(embedFromAddress(address)).toBeNull());

  test('that was made from an embed leads back to it', () => {
    for (const embed of [FILM, POST]) {
      expect(embedFromAddress(embedAddress(embed))).toEqual(embed);
      expect(['www.youtube-nocookie.com', 'www.instagram.com']).toContain(new URL(embedFrame(embed)).host);
    }
  });

  test('of any other kind is read without harm, and only ids come out', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webUrl({ withQueryParameters: true })), (text) => {
        const embed = embedFromAddress(text);
        expect(embed === null || isEmbedId(embed.provider, embed.id)).toBe(true);
      }),
      { numRuns: 40 },
    );
  });
});

describe('an embed from outside', () => {
  test('is taken with provider, id and title', () => {
    expect(taken({ ...FILM, title: 'Peresmian pasar' })).toBe(true);
    expect(taken({ ...POST, title: '<script>' })).toBe(true);
  });

  test.each([
    ['no title', { ...FILM }],
    ['a title of blanks', { ...FILM, title: ' \n' }],
    ['a title too long', { ...FILM, title: 'a'.repeat(151) }],
    ['a title that no database keeps', { ...FILM, title: 'a\u0000' }],
    ['a title that is no text', { ...FILM, title: ['a'] }],
    ['another provider', { provider: 'tiktok', id: 'dQw4w9WgXcQ', title: 'a' }],
    ['the name of every object', { provider: 'constructor', id: 'dQw4w9WgXcQ', title: 'a' }],
    ['no id', { provider: 'youtube', title: 'a' }],
    ['an id of the other provider', { provider: 'youtube', id: POST.id.slice(0, 8), title: 'a' }],
    ['an id that climbs', { ...FILM, id: '../../../ab', title: 'a' }],
    ['an id with a query', { ...FILM, id: 'dQw4w9WgX?a', title: 'a' }],
    ['an id that ends its attribute', { ...FILM, id: 'dQw4w9Wg"x=', title: 'a' }],
    ['an id on two lines', { ...FILM, id: 'dQw4w9WgXcQ\n', title: 'a' }],
    ['an id as a list', { ...FILM, id: ['dQw4w9WgXcQ'], title: 'a' }],
    ['an address beside the id', { ...FILM, title: 'a', src: 'https://evil.example' }],
  ])('is refused for %s', (_fault, attrs) => expect(taken(attrs)).toBe(false));

  test('that slipped past the check is none', () => {
    expect(embedOf({ ...FILM, title: ' ' })).toBeNull();
    expect(embedOf({ ...FILM, id: '../../../ab', title: 'a' })).toBeNull();
    expect(embedOf(undefined)).toBeNull();
  });

  test('stands between paragraphs, never within one', () => {
    const attrs = { ...FILM, title: 'a' };
    const within = { type: 'paragraph', content: [{ type: 'embed', attrs }] };
    expect(parseDocument({ type: 'doc', content: [within] }).ok).toBe(false);
    expect(getSchema(ARTICLE_EXTENSIONS).nodes.embed?.isAtom).toBe(true);
  });
});

test('the title of an embed is among the words that a search looks through', () => {
  const embed = { type: 'embed', attrs: { ...FILM, title: 'Pasar <1>' } };
  const document: RichDocument = { type: 'doc', content: [embed] };
  expect(plainText(document)).toBe('Pasar <1>');
});
