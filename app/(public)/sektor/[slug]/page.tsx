import type { Metadata } from 'next';
import { SectorPage, sectorMetadata } from '../sector-page';

// Made at the first request, then served from the cache until a publication clears it.
export const revalidate = false;
export const dynamicParams = true;

/** None while building: that needs no database. */
export function generateStaticParams() {
  return [];
}

interface SectorProps {
  params: Promise<{ slug: string }>;
}

export async function generateMetadata({ params }: SectorProps): Promise<Metadata> {
  return sectorMetadata((await params).slug, 1);
}

export default async function FirstSectorPage({ params }: SectorProps) {
  return <SectorPage slug={(await params).slug} page={1} />;
}
