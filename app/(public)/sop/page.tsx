import type { Metadata } from 'next';
import { EmptyNote } from '@/components/news/empty-note';
import { SiteFrame } from '@/components/news/site-frame';
import { database } from '@/db/client';
import { sopInForce } from '@/db/queries/sop';
import { fill, WORDS } from '@/messages/public-words';
import { pageMetadata } from '../page-metadata';
import { sitePublisher } from '../publisher';
import { SopPage } from './sop-page';

// The edition in force may change any day, and building needs no database.
export const dynamic = 'force-dynamic';

export async function generateMetadata(): Promise<Metadata> {
  const publisher = await sitePublisher();
  return pageMetadata(publisher, {
    title: WORDS.sop.kicker,
    description: fill(WORDS.sop.intro, { office: publisher.shortName }),
    path: '/sop',
  });
}

/** The SOP in force. */
export default async function SopInForcePage() {
  const version = await sopInForce(database());
  if (version) return <SopPage version={version} inForce={version} />;
  return (
    <SiteFrame publisher={await sitePublisher()} at="sop">
      <EmptyNote heading="h1" title={WORDS.sop.none} text={WORDS.sop.noneText}>
        <a href="/">{WORDS.notFound.home}</a>
      </EmptyNote>
    </SiteFrame>
  );
}
