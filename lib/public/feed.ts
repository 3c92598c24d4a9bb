import { articlePath } from './address-words';
import type { ArticleCard } from './article-card';
import { mediaPath } from './media-address';
import type { Publisher } from './publisher';
import { escapeXml } from './xml';

// Written by hand: the usual package marks plain titles as HTML and guesses a picture's type from its
// address, which /media has none of.

/** How many of the newest articles a feed carries. */
export const FEED_LENGTH = 30;

/** Addresses of the feeds by form. */
export const FEED_PATHS = { rss: '/feed.xml', atom: '/atom.xml', json: '/feed.json' } as const;

/** An article as feeds carry it; all addresses are full. */
interface FeedItem {
  link: string;
  title: string;
  summary: string;
  sector: string;
  publishedAt: Date;
  picture: string | null;
}

/** What every form of the feed is written from. */
export interface NewsFeed {
  site: string;
  publisher: Publisher;
  items: FeedItem[];
  /** The newest article's; the epoch when there is none, since a feed must have one. */
  updatedAt: Date;
}

/** Pictures in feeds are this wide, and WebP as /media makes them. */
const PICTURE_WIDTH = 1280;

/**
 * The office's news as a feed, newest first.
 * @param site full address of the site, without a slash at its end
 * @param sectorName how a sector is called on screen
 */
export function newsFeed(
  site: string,
  publisher: Publisher,
  articles: ArticleCard[],
  sectorName: (sector: ArticleCard['sector']) => string,
): NewsFeed {
  return {
    site,
    publisher,
    updatedAt: articles[0]?.publishedAt ?? new Date(0),
    items: articles.map((article) => ({
      link: site + articlePath(article.slug),
      title: article.title,
      summary: article.summary,
      sector: sectorName(article.sector),
      publishedAt: article.publishedAt,
      picture: article.cover ? site + mediaPath(article.cover.fileId, PICTURE_WIDTH) : null,
    })),
  };
}

/** RSS 2.0, with Atom's link to itself and Media RSS for pictures. Descriptions are HTML, as readers take them. */
export function writeRss({ site, publisher, items, updatedAt }: NewsFeed): string {
  const item = (each: FeedItem) => `<item>
<title>${escapeXml(each.title)}</title>
<link>${escapeXml(each.link)}</link>
<guid isPermaLink="true">${escapeXml(each.link)}</guid>
<pubDate>${each.publishedAt.toUTCString()}</pubDate>
<dc:creator>${escapeXml(publisher.shortName)}</dc:creator>
<category>${escapeXml(each.sector)}</category>
<description>${escapeXml(escapeXml(each.summary))}</description>
${each.picture ? `<media:content url="${escapeXml(each.picture)}" medium="image" type="image/webp" width="${PICTURE_WIDTH}"/>\n` : ''}</item>`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/">
<channel>
<title>${escapeXml(publisher.shortName)}</title>
<link>${escapeXml(`${site}/`)}</link>
<description>${escapeXml(publisher.tagline)}</description>
<language>id</language>
<lastBuildDate>${updatedAt.toUTCString()}</lastBuildDate>
<ttl>15</ttl>
<atom:link href="${escapeXml(site + FEED_PATHS.rss)}" rel="self" type="application/rss+xml"/>
${items.map(item).join('\n')}
</channel>
</rss>
`;
}

/** Atom 1.0 (RFC 4287). */
export function writeAtom({ site, publisher, items, updatedAt }: NewsFeed): string {
  const entry = (each: FeedItem) => `<entry>
<id>${escapeXml(each.link)}</id>
<title>${escapeXml(each.title)}</title>
<link href="${escapeXml(each.link)}"/>
<published>${each.publishedAt.toISOString()}</published>
<updated>${each.publishedAt.toISOString()}</updated>
<category term="${escapeXml(each.sector)}"/>
<summary>${escapeXml(each.summary)}</summary>
</entry>`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="id">
<id>${escapeXml(`${site}/`)}</id>
<title>${escapeXml(publisher.shortName)}</title>
<subtitle>${escapeXml(publisher.tagline)}</subtitle>
<updated>${updatedAt.toISOString()}</updated>
<link href="${escapeXml(`${site}/`)}"/>
<link href="${escapeXml(site + FEED_PATHS.atom)}" rel="self" type="application/atom+xml"/>
<author><name>${escapeXml(publisher.name)}</name></author>
${items.map(entry).join('\n')}
</feed>
`;
}

/** JSON Feed 1.1. */
export function writeJsonFeed({ site, publisher, items }: NewsFeed): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: publisher.shortName,
    description: publisher.tagline,
    language: 'id',
    home_page_url: `${site}/`,
    feed_url: site + FEED_PATHS.json,
    favicon: `${site}/favicon.ico`,
    authors: [{ name: publisher.name, url: `${site}/` }],
    items: items.map((each) => ({
      id: each.link,
      url: each.link,
      title: each.title,
      content_text: each.summary,
      summary: each.summary,
      image: each.picture ?? undefined,
      date_published: each.publishedAt.toISOString(),
      tags: [each.sector],
    })),
  });
}
