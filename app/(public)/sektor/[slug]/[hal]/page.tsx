import type { Metadata } from 'next';
import { permanentRedirect } from 'next/navigation';
import { sectorOfSlug, sectorPath } from '@/lib/public/address-words';
import { parsePage } from '@/lib/public/paging';
import { SectorPage, sectorMetadata } from '../../sector-page';

export const revalidate = false;
export const dynamicParams = true;

/** None while building: that needs no database. */
export function generateStaticParams() {
  return [];
}

interface FurtherProps {
  params: Promise<{ slug: string; hal: string }>;
}

export async function generateMetadata({ params }: FurtherProps): Promise<Metadata> {
  const { slug, hal } = await params;
  return sectorMetadata(slug, parsePage(hal));
}

/** Pages of a sector from the second on: a segment of their own, since a query would make them uncacheable. */
export default async function FurtherSectorPage({ params }: FurtherProps) {
  const { slug, hal } = await params;
  const page = parsePage(hal);
  const sector = sectorOfSlug(slug);
  if (sector && page === 1) permanentRedirect(sectorPath(sector));
  return <SectorPage slug={slug} page={page} />;
}
