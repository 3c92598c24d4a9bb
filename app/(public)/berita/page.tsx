import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { EmptyNote } from '@/components/news/empty-note';
import { ListFilters } from '@/components/news/list-filters';
import { MonthList } from '@/components/news/month-list';
import { PageHead } from '@/components/news/page-head';
import { Pager } from '@/components/news/pager';
import { SiteFrame } from '@/components/news/site-frame';
import { database } from '@/db/client';
import { archiveMonths, listArticles } from '@/db/queries/articles';
import { formatMonth, zonedTime } from '@/lib/format/date';
import { formatNumber } from '@/lib/format/number';
import { kindOfSlug, type ListFilter, listPath, monthOfAddress } from '@/lib/public/address-words';
import { parsePage } from '@/lib/public/paging';
import { fill, KIND_NAMES, WORDS } from '@/messages/public-words';
import { pageMetadata } from '../page-metadata';
import { sitePublisher } from '../publisher';
import { type AddressQuery, one } from '../query';

export const dynamic = 'force-dynamic';

interface ListProps {
  searchParams: Promise<AddressQuery>;
}

/** What the address asks for; not found when it asks for what cannot be. */
async function readList({ searchParams }: ListProps): Promise<{ filter: ListFilter; page: number }> {
  const query = await searchParams;
  const kind = kindOfSlug(one(query.jenis));
  const month = monthOfAddress(one(query.bulan));
  const page = parsePage(one(query.hal));
  const unknown = (query.jenis !== undefined && !kind) || (query.bulan !== undefined && !month);
  if (unknown || page === null) notFound();
  return { filter: { sector: null, kind, month }, page };
}

function titleOf({ kind, month }: ListFilter): string {
  const title = kind ? KIND_NAMES[kind] : WORDS.list.title;
  if (!month) return title;
  return fill(WORDS.list.titleOfMonth, {
    title,
    month: formatMonth(zonedTime(`${month}-01`, '00:00'), 'id'),
  });
}

export async function generateMetadata(props: ListProps): Promise<Metadata> {
  const [{ filter, page }, publisher] = await Promise.all([readList(props), sitePublisher()]);
  return pageMetadata(publisher, {
    title: titleOf(filter),
    description: fill(WORDS.list.description, { office: publisher.name }),
    path: listPath(filter, page),
  });
}

export default async function NewsListPage(props: ListProps) {
  const { filter, page } = await readList(props);
  const db = database();
  const [publisher, list, months] = await Promise.all([
    sitePublisher(),
    listArticles(db, filter, page),
    archiveMonths(db),
  ]);
  if (page > list.pages) notFound();
  return (
    <SiteFrame publisher={publisher} at="news">
      <PageHead title={titleOf(filter)}>
        {fill(WORDS.list.total, { total: formatNumber(list.total, 'id') })}
        {list.pages > 1 ? ` · ${fill(WORDS.list.pageOf, { page, pages: list.pages })}` : null}
      </PageHead>
      <ListFilters filter={filter} months={months} />
      {list.articles.length > 0 ? (
        <MonthList articles={list.articles} />
      ) : (
        <EmptyNote title={WORDS.list.empty} text={WORDS.list.emptyText}>
          <a href="/berita">{WORDS.list.emptyAction}</a>
        </EmptyNote>
      )}
      <Pager page={page} pages={list.pages} pathOf={(other) => listPath(filter, other)} />
    </SiteFrame>
  );
}
