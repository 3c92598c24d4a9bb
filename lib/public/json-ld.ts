import { articlePath, sectorPath } from './address-words';
import type { PublicArticle } from './article-card';
import { mediaPath } from './media-address';
import type { Publisher } from './publisher';

type JsonLd = Record<string, unknown>;

function organisation(site: string, publisher: Publisher): JsonLd {
  return {
    '@type': 'GovernmentOrganization',
    '@id': `${site}/#kantor`,
    name: publisher.name,
    alternateName: publisher.shortName,
    url: `${site}/`,
    logo: logo(site, publisher.logoFileId),
    address: {
      '@type': 'PostalAddress',
      streetAddress: publisher.address,
      addressLocality: publisher.city || undefined,
      postalCode: publisher.postalCode || undefined,
      addressCountry: 'ID',
    },
    telephone: publisher.phone || undefined,
    email: publisher.email || undefined,
    sameAs: publisher.socialAccounts.map((account) => account.url),
  };
}

function logo(site: string, fileId: string | null): JsonLd {
  return fileId
    ? { '@type': 'ImageObject', url: site + mediaPath(fileId, 640) }
    : { '@type': 'ImageObject', url: `${site}/logo.png`, width: 512, height: 512 };
}

/** schema.org NewsArticle of an article's page, with its breadcrumb. */
export function articleJsonLd(
  site: string,
  publisher: Publisher,
  article: PublicArticle,
  sectorName: string,
): JsonLd {
  const url = site + articlePath(article.slug);
  const images = article.cover
    ? [1280, 640].map((width) => site + mediaPath(article.cover?.fileId ?? '', width))
    : [`${site}/kartu.png`];
  return {
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'NewsArticle',
        '@id': `${url}#berita`,
        mainEntityOfPage: url,
        headline: article.title,
        description: article.summary,
        image: images,
        datePublished: article.publishedAt.toISOString(),
        dateModified: article.updatedAt.toISOString(),
        inLanguage: 'id',
        articleSection: sectorName,
        keywords: article.tags.join(', '),
        wordCount: article.words,
        isAccessibleForFree: true,
        author: { '@id': `${site}/#kantor` },
        publisher: organisation(site, publisher),
      },
      {
        '@type': 'BreadcrumbList',
        itemListElement: [
          { '@type': 'ListItem', position: 1, name: publisher.shortName, item: `${site}/` },
          { '@type': 'ListItem', position: 2, name: sectorName, item: site + sectorPath(article.sector) },
          { '@type': 'ListItem', position: 3, name: article.title, item: url },
        ],
      },
    ],
  };
}

/** schema.org of the front page: the office, the site and how to search it. */
export function siteJsonLd(site: string, publisher: Publisher): JsonLd {
  return {
    '@context': 'https://schema.org',
    '@graph': [
      organisation(site, publisher),
      {
        '@type': 'WebSite',
        url: `${site}/`,
        name: publisher.shortName,
        inLanguage: 'id',
        publisher: { '@id': `${site}/#kantor` },
        potentialAction: {
          '@type': 'SearchAction',
          target: `${site}/cari?q={search_term_string}`,
          'query-input': 'required name=search_term_string',
        },
      },
    ],
  };
}

/** JSON for the inside of a script element: nothing in it can end the element. */
export function jsonForScript(value: unknown): string {
  return JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}
