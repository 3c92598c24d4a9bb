import { EmptyNote } from '@/components/news/empty-note';
import { SiteFrame } from '@/components/news/site-frame';
import { WORDS } from '@/messages/public-words';
import { sitePublisher } from './publisher';

/** For a public address without an article, sector or page behind it. */
export default async function PublicNotFound() {
  const { notFound } = WORDS;
  return (
    <SiteFrame publisher={await sitePublisher()} at={null}>
      <EmptyNote heading="h1" title={notFound.title} text={notFound.text}>
        <a href="/cari">{WORDS.search.title}</a>
        <a href="/">{notFound.home}</a>
      </EmptyNote>
    </SiteFrame>
  );
}
