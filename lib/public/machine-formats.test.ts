import { describe, expect, it } from 'vitest';
import { CENTRE } from '@/lib/media/crop';
import type { PublicArticle } from './article-card';
import { newsFeed, writeAtom, writeJsonFeed, writeRss } from './feed';
import { articleJsonLd, jsonForScript } from './json-ld';
import type { Publisher } from './publisher';
import { shareLinks } from './share-links';
import { writeNewsSitemap, writeRobots, writeSitemap } from './sitemap';

const SITE = 'https://kantor.test';
const NASTY = `Harga "naik" & <b>turun</b> ]]> </script>`;

const publisher: Publisher = {
  name: 'Dinas Contoh',
  shortName: 'Dinas',
  government: 'Pemerintah Kota',
  address: 'Jl. Contoh 1',
  city: 'Contoh',
  postalCode: '12345',
  phone: '(0341) 1',
  email: 'dinas@kantor.test',
  website: '',
  tagline: 'Melayani',
  logoFileId: null,
  socialAccounts: [{ channel: 'x', name: '@dinas', url: 'https://x.com/dinas' }],
  demo: false,
};

const article: PublicArticle = {
  slug: 'harga-naik',
  title: NASTY,
  summary: NASTY,
  sector: 'perdagangan',
  kind: 'news',
  publishedAt: new Date('2026-11-20T03:00:00Z'),
  updatedAt: new Date('2026-11-21T03:00:00Z'),
  cover: { fileId: 'f1', alt: '', caption: '', width: 1600, height: 900, focus: CENTRE },
  body: { type: 'doc' },
  words: 120,
  tags: ['harga'],
};

describe('feeds', () => {
  const feed = newsFeed(SITE, publisher, [article], () => 'Perdagangan');

  it('carry full addresses and the date of publication', () => {
    const [item] = JSON.parse(writeJsonFeed(feed)).items;
    expect(item).toMatchObject({ id: `${SITE}/berita/harga-naik`, title: NASTY, content_text: NASTY });
    expect(writeRss(feed)).toContain('<pubDate>Fri, 20 Nov 2026 03:00:00 GMT</pubDate>');
    expect(writeAtom(feed)).toContain('<published>2026-11-20T03:00:00.000Z</published>');
    expect(writeRss(feed)).toContain(`url="${SITE}/media/f1?w=1280"`);
  });

  it('let no text break out of its element, also not where a reader takes it for HTML', () => {
    for (const xml of [writeRss(feed), writeAtom(feed)]) {
      expect(xml).toContain(
        '<title>Harga &quot;naik&quot; &amp; &lt;b&gt;turun&lt;/b&gt; ]]&gt; &lt;/script&gt;</title>',
      );
      expect(xml).not.toContain('<b>');
    }
    expect(writeRss(feed)).toContain('&amp;lt;b&amp;gt;turun');
  });

  it('are whole without any article', () => {
    const empty = newsFeed(SITE, publisher, [], () => '');
    expect(writeRss(empty)).toContain('</channel>');
    expect(writeAtom(empty)).toContain('<updated>1970-01-01T00:00:00.000Z</updated>');
    expect(JSON.parse(writeJsonFeed(empty)).items).toEqual([]);
  });
});

describe('sitemaps', () => {
  it('escape addresses and titles', () => {
    expect(writeSitemap(SITE, [{ path: '/a?b=1&c', changedAt: article.updatedAt }])).toContain(
      '<loc>https://kantor.test/a?b=1&amp;c</loc><lastmod>2026-11-21T03:00:00.000Z</lastmod>',
    );
    const news = writeNewsSitemap(SITE, 'Dinas', [
      { path: '/x', title: `${NASTY}\u0001`, publishedAt: article.publishedAt },
    ]);
    expect(news).toContain(
      '<news:title>Harga &quot;naik&quot; &amp; &lt;b&gt;turun&lt;/b&gt; ]]&gt; &lt;/script&gt;</news:title>',
    );
  });

  it('are named to robots, which are kept off the desk', () => {
    const robots = writeRobots(SITE);
    expect(robots).toContain('Sitemap: https://kantor.test/sitemap.xml');
    expect(robots).toContain('Disallow: /api/');
  });
});

describe('structured data', () => {
  it('cannot end its script element and reads back as it was', () => {
    const value = articleJsonLd(SITE, publisher, article, 'Perdagangan');
    const text = jsonForScript(value);
    expect(text).not.toMatch(/[<>&]/);
    expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
  });
});

describe('share links', () => {
  it('carry title and address whole', () => {
    const links = shareLinks(NASTY, `${SITE}/berita/harga-naik`);
    expect(new URL(links.whatsapp).searchParams.get('text')).toBe(`${NASTY}\n${SITE}/berita/harga-naik`);
    expect(new URL(links.x).searchParams.get('text')).toBe(NASTY);
    expect(new URL(links.facebook).searchParams.get('u')).toBe(`${SITE}/berita/harga-naik`);
  });
});
