import { escapeXml } from './xml';

/** An address for search engines; `changedAt` where it is known. */
export interface SitemapEntry {
  path: string;
  changedAt?: Date;
}

/** An article of the news sitemap. */
export interface NewsSitemapEntry {
  path: string;
  title: string;
  publishedAt: Date;
}

/** Most addresses that one sitemap file may carry (sitemaps.org), and most of a news sitemap (Google). */
export const SITEMAP_LIMITS = { addresses: 50_000, news: 1_000, newsDays: 2 } as const;

/** A sitemap (sitemaps.org 0.9). `site` is the full address without a slash at its end. */
export function writeSitemap(site: string, entries: SitemapEntry[]): string {
  const urls = entries.map(({ path, changedAt }) => {
    const changed = changedAt ? `<lastmod>${changedAt.toISOString()}</lastmod>` : '';
    return `<url><loc>${escapeXml(site + path)}</loc>${changed}</url>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('\n')}\n</urlset>\n`;
}

/** A news sitemap as Google News reads it. */
export function writeNewsSitemap(site: string, publication: string, entries: NewsSitemapEntry[]): string {
  const urls = entries.map(
    ({ path, title, publishedAt }) =>
      `<url><loc>${escapeXml(site + path)}</loc><news:news><news:publication><news:name>${escapeXml(publication)}</news:name><news:language>id</news:language></news:publication><news:publication_date>${publishedAt.toISOString()}</news:publication_date><news:title>${escapeXml(title)}</news:title></news:news></url>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">\n${urls.join('\n')}\n</urlset>\n`;
}

/** What robots may fetch: all that the public reads, nothing of the desk. Search results are no content. */
export function writeRobots(site: string): string {
  const closed = ['/api/', '/cari', '/masuk', '/papan', '/bahan', '/naskah/', '/pengaturan/'];
  return [
    'User-agent: *',
    ...closed.map((path) => `Disallow: ${path}`),
    '',
    `Sitemap: ${site}/sitemap.xml`,
    `Sitemap: ${site}/news-sitemap.xml`,
    '',
  ].join('\n');
}
