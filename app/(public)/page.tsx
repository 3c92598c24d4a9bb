import type { Metadata } from 'next';
import { FrontPageBody } from '@/components/news/front-page';
import { JsonLd } from '@/components/news/json-ld';
import { SiteFrame } from '@/components/news/site-frame';
import { database } from '@/db/client';
import { newestBySector, newestOfKinds } from '@/db/queries/articles';
import { formatDayDate } from '@/lib/format/date';
import { arrangeFrontPage } from '@/lib/public/front-page';
import { siteJsonLd } from '@/lib/public/json-ld';
import { pageMetadata } from './page-metadata';
import { siteAddress, sitePublisher } from './publisher';

// Made for each request: it carries today's date and must not need the database while building.
export const dynamic = 'force-dynamic';

const DAY_MS = 86_400_000;

/** An agenda announced longer ago than this is most likely over. */
const AGENDA_DAYS = 45;

export async function generateMetadata(): Promise<Metadata> {
  const publisher = await sitePublisher();
  return pageMetadata(publisher, {
    title: `${publisher.shortName} | ${publisher.government}`,
    wholeTitle: true,
    description: publisher.tagline,
    path: '/',
  });
}

export default async function HomePage() {
  const db = database();
  const now = new Date();
  const [publisher, stories, bySector, announcements, agenda, infographics] = await Promise.all([
    sitePublisher(),
    newestOfKinds(db, ['news', 'press_release'], 16),
    newestBySector(db, ['news', 'press_release'], 12),
    newestOfKinds(db, ['announcement'], 5),
    newestOfKinds(db, ['agenda'], 5, new Date(now.getTime() - AGENDA_DAYS * DAY_MS)),
    newestOfKinds(db, ['infographic'], 4),
  ]);
  const page = arrangeFrontPage({ stories, bySector, announcements, agenda, infographics });
  return (
    <SiteFrame publisher={publisher} at="home" front={{ day: formatDayDate(now, 'id') }}>
      <FrontPageBody page={page} />
      <JsonLd value={siteJsonLd(siteAddress(), publisher)} />
    </SiteFrame>
  );
}
