import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { EmptyNote } from '@/components/news/empty-note';
import { PageHead } from '@/components/news/page-head';
import { Pager } from '@/components/news/pager';
import { SearchForm } from '@/components/news/search-form';
import { SearchNote } from '@/components/news/search-note';
import { SearchResults } from '@/components/news/search-results';
import { SiteFrame } from '@/components/news/site-frame';
import { database } from '@/db/client';
import { searchArticles } from '@/db/queries/search';
import { formatNumber } from '@/lib/format/number';
import { searchPath, sectorOfSlug } from '@/lib/public/address-words';
import { parsePage } from '@/lib/public/paging';
import { readSearchRequest, shortQuery } from '@/lib/public/search-query';
import { fill, WORDS } from '@/messages/public-words';
import { pageMetadata } from '../page-metadata';
import { sitePublisher } from '../publisher';
import { type AddressQuery, one } from '../query';

export const dynamic = 'force-dynamic';

interface SearchProps {
  searchParams: Promise<AddressQuery>;
}

export async function generateMetadata({ searchParams }: SearchProps): Promise<Metadata> {
  const request = readSearchRequest(one((await searchParams).q));
  const publisher = await sitePublisher();
  return pageMetadata(publisher, {
    title:
      request.state === 'empty'
        ? WORDS.search.title
        : fill(WORDS.search.titleOf, { query: shortQuery(request.query) }),
    description: WORDS.search.emptyText,
    path: '/cari',
    hidden: true,
  });
}

export default async function SearchPage({ searchParams }: SearchProps) {
  const params = await searchParams;
  const request = readSearchRequest(one(params.q));
  const sector = sectorOfSlug(one(params.sektor));
  const page = parsePage(one(params.hal));
  if (page === null) notFound();
  const words = WORDS.search;
  const query = request.state === 'empty' ? '' : request.query;
  const [publisher, found] = await Promise.all([
    sitePublisher(),
    request.state === 'ready' ? searchArticles(database(), { query, sector, page }) : null,
  ]);
  if (found && page > found.pages) notFound();
  return (
    <SiteFrame publisher={publisher} at="search">
      <PageHead title={query ? fill(words.titleOf, { query: shortQuery(query) }) : words.title}>
        {found ? fill(words.count, { total: formatNumber(found.total, 'id') }) : null}
      </PageHead>
      <SearchForm query={query} sector={sector} />
      <SearchNote request={request} />
      {found && found.total > 0 ? <SearchResults hits={found.hits} /> : null}
      {found?.total === 0 ? (
        <EmptyNote title={fill(words.none, { query: shortQuery(query) })} text={words.noneText}>
          {sector ? (
            <a href={searchPath(query)}>{words.allSectors}</a>
          ) : (
            <a href="/berita">{WORDS.list.title}</a>
          )}
        </EmptyNote>
      ) : null}
      {found ? (
        <Pager page={page} pages={found.pages} pathOf={(other) => searchPath(query, sector, other)} />
      ) : null}
    </SiteFrame>
  );
}
