import { Feed } from 'feed';
import { articlePath } from './address-words';
import type { ArticleCard } from './article-card';
import { mediaPath } from './media-address';
import type { Publisher } from './publisher';

/** How many of the newest articles a feed carries. */
export const FEED_LENGTH = 30;

/** Addresses of the feeds by form. */
export const FEED_PATHS = { rss: '/feed.xml', atom: '/atom.xml', json: '/feed.json' } as const;

/**
 * The office's news as a feed, to be written as RSS 2.0, Atom 1.0 or JSON Feed.
 * @param site full address of the site, without a slash at its end
 * @param sectorName how a sector is called on screen
 */
export function buildFeed(
  site: string,
  publisher: Publisher,
  articles: ArticleCard[],
  sectorName: (sector: ArticleCard['sector']) => string,
): Feed {
  const feed = new Feed({
    id: `${site}/`,
    link: `${site}/`,
    title: publisher.shortName,
    description: publisher.tagline,
    language: 'id',
    generator: false,
    favicon: `${site}/favicon.ico`,
    copyright: publisher.name,
    updated: articles[0]?.publishedAt,
    ttl: 15,
    author: { name: publisher.name, link: `${site}/` },
    feedLinks: {
      rss: `${site}${FEED_PATHS.rss}`,
      atom: `${site}${FEED_PATHS.atom}`,
      json: `${site}${FEED_PATHS.json}`,
    },
  });
  for (const article of articles) {
    const link = site + articlePath(article.slug);
    feed.addItem({
      id: link,
      guid: link,
      link,
      title: article.title,
      description: article.summary,
      date: article.publishedAt,
      published: article.publishedAt,
      author: [{ name: publisher.shortName, link: `${site}/` }],
      category: [{ name: sectorName(article.sector), term: article.sector }],
      image: article.cover
        ? { url: site + mediaPath(article.cover.fileId, 1280), type: 'image/webp', length: 0 }
        : undefined,
    });
  }
  return feed;
}
