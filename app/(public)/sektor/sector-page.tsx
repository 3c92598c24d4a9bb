import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { EmptyNote } from '@/components/news/empty-note';
import { PageHead } from '@/components/news/page-head';
import { Pager } from '@/components/news/pager';
import { SectorList } from '@/components/news/sector-list';
import { SectorMark } from '@/components/news/sector-mark';
import { SiteFrame } from '@/components/news/site-frame';
import { database } from '@/db/client';
import { listArticles } from '@/db/queries/articles';
import { formatNumber } from '@/lib/format/number';
import { sectorOfSlug, sectorPath } from '@/lib/public/address-words';
import { fill, SECTOR_NAMES, WORDS } from '@/messages/public-words';
import { pageMetadata } from '../page-metadata';
import { sitePublisher } from '../publisher';

/** Metadata of a page of a sector's list; empty for a sector that does not exist. */
export async function sectorMetadata(slug: string, page: number | null): Promise<Metadata> {
  const sector = sectorOfSlug(slug);
  if (!sector || page === null) return {};
  const publisher = await sitePublisher();
  const name = SECTOR_NAMES[sector];
  return pageMetadata(publisher, {
    title: name,
    description: fill(WORDS.sector.description, { sector: name, office: publisher.name }),
    path: sectorPath(sector, page),
  });
}

/** One page of a sector's list. Not found for an unknown sector and beyond the last page. */
export async function SectorPage({ slug, page }: { slug: string; page: number | null }) {
  const sector = sectorOfSlug(slug);
  if (!sector || page === null) notFound();
  const [publisher, list] = await Promise.all([sitePublisher(), listArticles(database(), { sector }, page)]);
  if (page > list.pages) notFound();
  const name = SECTOR_NAMES[sector];
  return (
    <SiteFrame publisher={publisher} at={sector}>
      <PageHead title={name} mark={<SectorMark sector={sector} size={40} />}>
        {fill(WORDS.list.total, { total: formatNumber(list.total, 'id') })}
        {list.pages > 1 ? ` · ${fill(WORDS.list.pageOf, { page, pages: list.pages })}` : null}
      </PageHead>
      {list.articles.length > 0 ? (
        <SectorList articles={list.articles} leads={page === 1} />
      ) : (
        <EmptyNote title={fill(WORDS.sector.empty, { sector: name })} text={WORDS.sector.emptyText}>
          <a href="/berita">{WORDS.list.emptyAction}</a>
        </EmptyNote>
      )}
      <Pager page={page} pages={list.pages} pathOf={(other) => sectorPath(sector, other)} />
    </SiteFrame>
  );
}
