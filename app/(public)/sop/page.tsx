import type { Metadata } from 'next';
import { EmptyNote } from '@/components/news/empty-note';
import { PageHead } from '@/components/news/page-head';
import { SiteFrame } from '@/components/news/site-frame';
import { SopDocument } from '@/components/sop/sop-document';
import { database } from '@/db/client';
import { sopInForce } from '@/db/queries/sop';
import { fill, WORDS } from '@/messages/public-words';
import { pageMetadata } from '../page-metadata';
import { sitePublisher } from '../publisher';

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

export default async function SopPage() {
  const [publisher, version] = await Promise.all([sitePublisher(), sopInForce(database())]);
  return (
    <SiteFrame publisher={publisher} at="sop">
      {version ? (
        <>
          <PageHead title={version.definition.identity.title} above={WORDS.sop.kicker}>
            {fill(WORDS.sop.intro, { office: publisher.shortName })}
          </PageHead>
          <SopDocument sop={version.definition} edition={version.edition} />
        </>
      ) : (
        <EmptyNote heading="h1" title={WORDS.sop.none} text={WORDS.sop.noneText}>
          <a href="/">{WORDS.notFound.home}</a>
        </EmptyNote>
      )}
    </SiteFrame>
  );
}
