import type { Metadata } from 'next';
import { PageHead } from '@/components/news/page-head';
import { Prose } from '@/components/news/prose';
import { SiteFrame } from '@/components/news/site-frame';
import { formatDate } from '@/lib/format/date';
import { fullAddress } from '@/lib/office/office-address';
import { phoneLink } from '@/lib/public/publisher';
import { fill, WORDS } from '@/messages/public-words';
import { pageMetadata } from '../page-metadata';
import { sitePublisher } from '../publisher';

// The office's name and contact stand on it: no database while building.
export const dynamic = 'force-dynamic';

/** When a person last compared the statement with the site. */
const CHECKED_AT = new Date('2026-11-23T05:00:00Z');

export async function generateMetadata(): Promise<Metadata> {
  const words = WORDS.accessibility;
  return pageMetadata(await sitePublisher(), {
    title: words.title,
    description: words.intro,
    path: '/aksesibilitas',
  });
}

export default async function AccessibilityPage() {
  const publisher = await sitePublisher();
  const words = WORDS.accessibility;
  return (
    <SiteFrame publisher={publisher} at={null}>
      <PageHead title={words.title} />
      <Prose>
        <p>{words.intro}</p>
        <h2>{words.targetTitle}</h2>
        <p>{words.target}</p>
        <h2>{words.doneTitle}</h2>
        <ul>
          {words.done.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
        <h2>{words.limitsTitle}</h2>
        <ul>
          {words.limits.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
        <h2>{words.contactTitle}</h2>
        <p>{words.contact}</p>
        {publisher.email ? (
          <p>
            {WORDS.footer.email}: <a href={`mailto:${publisher.email}`}>{publisher.email}</a>
          </p>
        ) : null}
        {publisher.phone ? (
          <p>
            {WORDS.footer.phone}: <a href={phoneLink(publisher.phone)}>{publisher.phone}</a>
          </p>
        ) : null}
        <p>
          {WORDS.footer.address}: {fullAddress(publisher)}
        </p>
        <p>{fill(words.checked, { date: formatDate(CHECKED_AT, 'id') })}</p>
      </Prose>
    </SiteFrame>
  );
}
