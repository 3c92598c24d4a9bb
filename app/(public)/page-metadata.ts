import type { Metadata } from 'next';
import { FEED_PATHS } from '@/lib/public/feed';
import { mediaPath } from '@/lib/public/media-address';
import type { Publisher } from '@/lib/public/publisher';

/** What a share shows where a page has no picture of its own. */
const SHARE_CARD = { url: '/kartu.png', width: 1200, height: 630 };

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

function officeCard({ logoFileId, shortName }: Publisher) {
  return logoFileId ? { url: mediaPath(logoFileId, 640), alt: shortName } : { ...SHARE_CARD, alt: shortName };
}

/** Metadata of a public page. Next replaces nested fields as a whole, so each page writes them all. */
export function pageMetadata(publisher: Publisher, page: PageWords): Metadata {
  const images = page.coverFileId
    ? [{ url: mediaPath(page.coverFileId, 1280), alt: page.coverAlt ?? '' }]
    : [officeCard(publisher)];
  const card = page.coverFileId || !publisher.logoFileId ? 'summary_large_image' : 'summary';
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
