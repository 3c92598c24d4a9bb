import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { sopEditionPath } from '@/lib/public/address-words';
import { fill, WORDS } from '@/messages/public-words';
import { pageMetadata } from '../../../page-metadata';
import { sitePublisher } from '../../../publisher';
import { type EditionParams, requestedEdition } from '../../requested-edition';
import { SopPage } from '../../sop-page';

// Whether it is the edition in force may change any day.
export const dynamic = 'force-dynamic';

export async function generateMetadata({ params }: EditionParams): Promise<Metadata> {
  const { nomor, edisi } = await params;
  const found = await requestedEdition(nomor, edisi);
  if (!found) return {};
  const { version, inForce } = found;
  const publisher = await sitePublisher();
  const isInForce = version.id === inForce.id;
  return pageMetadata(publisher, {
    title: fill(WORDS.sop.editionTitle, { number: version.number, edition: version.edition }),
    description: fill(WORDS.sop.intro, { office: publisher.shortName }),
    path: isInForce ? '/sop' : sopEditionPath(version.number, version.edition),
    // Who searches for the SOP should find the one that holds.
    hidden: !isInForce,
  });
}

/** One authorised edition of an SOP, also when another is in force by now. */
export default async function SopEditionPage({ params }: EditionParams) {
  const { nomor, edisi } = await params;
  const found = await requestedEdition(nomor, edisi);
  if (!found) notFound();
  return <SopPage {...found} />;
}
