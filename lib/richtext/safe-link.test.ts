import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hrefFromInput, isExternalHref, safeHref } from './safe-link';

describe('a link that may stand in an article', () => {
  test.each([
    'https://malangkota.go.id/berita?x=1&y=2#a',
    'HTTP://example.org',
    'mailto:dinas@example.go.id',
    'tel:+62341000000',
    '/berita/pasar-murah',
    '#kontak',
    'https://id.wikipedia.org/wiki/Kota_(permukiman)',
    'https://example.org/🎉',
  ])('%s is kept as it is', (href) => {
    expect(safeHref(href)).toBe(href);
  });

  test('loses the spaces around it', () => {
    expect(safeHref('  https://example.org \n')).toBe('https://example.org');
  });

  test.each([
    ['javascript:alert(1)'],
    ['JaVaScRiPt:alert(1)'],
    [' javascript:alert(1)'],
    ['java\nscript:alert(1)'],
    ['java\u0000script:alert(1)'],
    ['\u0001javascript:alert(1)'],
    ['\u200bjavascript:alert(1)'],
    ['javascript&colon;alert(1)'],
    ['java&#115;cript:alert(1)'],
    ['javascript://example.org/%0aalert(1)'],
    ['data:text/html,<script>alert(1)</script>'],
    ['data:image/svg+xml;base64,PHN2Zz4='],
    ['vbscript:msgbox(1)'],
    ['file:///etc/passwd'],
    ['blob:https://example.org/1'],
    ['ftp://example.org'],
    ['//evil.example'],
    ['/\\evil.example'],
    ['\\\\evil.example'],
    ['https://example.org\u202emoc.live'],
    ['https://bank.go.id@evil.example/'],
    ['https://user:secret@example.org/'],
    ['example.org'],
    ['https://'],
    ['\ud800'],
    [''],
    [`https://example.org/${'a'.repeat(2_000)}`],
    [null],
    [7],
    [['https://example.org']],
  ])('is not %j', (href) => {
    expect(safeHref(href)).toBeNull();
  });

  test('never has a scheme that runs or reads anything, whatever is put before and into it', () => {
    const scheme = fc.constantFrom('javascript:', 'data:', 'vbscript:', 'file:');
    const noise = fc.string({ unit: 'binary', maxLength: 4 });
    fc.assert(
      fc.property(scheme, noise, fc.nat(10), fc.string(), (name, extra, at, rest) => {
        const href = `${name.slice(0, at)}${extra}${name.slice(at)}${rest}`;
        const safe = safeHref(href);
        if (safe === null) return;
        const url = new URL(safe, 'https://this.site/');
        expect(['http:', 'https:', 'mailto:', 'tel:']).toContain(url.protocol);
        if (safe.startsWith('/') || safe.startsWith('#')) expect(url.host).toBe('this.site');
      }),
    );
  });
});

describe('what a person types as a link', () => {
  test.each([
    ['malangkota.go.id', 'https://malangkota.go.id'],
    ['diskopindag.malangkota.go.id/berita?id=1', 'https://diskopindag.malangkota.go.id/berita?id=1'],
    ['dinas@malangkota.go.id', 'mailto:dinas@malangkota.go.id'],
    [' https://example.org ', 'https://example.org'],
    ['/berita', '/berita'],
    ['tel:0341', 'tel:0341'],
  ])('%s becomes %s', (typed, href) => {
    expect(hrefFromInput(typed)).toBe(href);
  });

  test.each(['pasar murah', 'javascript:alert(1)', 'http//contoh', '..', ''])('%j is no link', (typed) => {
    expect(hrefFromInput(typed)).toBeNull();
  });
});

test('a link with a web scheme leaves the site, a path or a telephone number does not', () => {
  expect(isExternalHref('https://example.org')).toBe(true);
  expect(isExternalHref('/berita')).toBe(false);
  expect(isExternalHref('tel:0341')).toBe(false);
});
