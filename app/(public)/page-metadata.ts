import type { Metadata } from 'next';
import { FEED_PATHS } from '@/lib/public/feed';
import type { Publisher } from '@/lib/public/publisher';
import { shareCard } from '@/lib/public/share-card';

interface PageWords {
  title: string;
  /** The title as it is, without the office behind it. */
  wholeTitle?: boolean;
  description: string;
  /** Canonical address, from the root. */
  path: string;
  coverFileId?: string | null;
  coverAlt?: string;
  /** Kept out of search engines, as results of a search are. */
  hidden?: boolean;
}

/** Metadata of a public page. Next replaces nested fields as a whole, so each page writes them all. */
export function pageMetadata(publisher: Publisher, page: PageWords): Metadata {
  const { picture, large } = shareCard(publisher, page);
  const images = [picture];
  const card = large ? 'summary_large_image' : 'summary';
  return {
    title: page.wholeTitle ? { absolute: page.title } : page.title,
    description: page.description,
    robots: page.hidden ? { index: false, follow: true } : undefined,
    alternates: {
      canonical: page.path,
      types: {
        'application/rss+xml': FEED_PATHS.rss,
        'application/atom+xml': FEED_PATHS.atom,
        'application/feed+json': FEED_PATHS.json,
      },
    },
    openGraph: {
      type: 'website',
      siteName: publisher.shortName,
      locale: 'id_ID',
      title: page.title,
      description: page.description,
      url: page.path,
      images,
    },
    twitter: { card, title: page.title, description: page.description, images },
  };
}
