import { SECTOR_SLUGS, SECTORS, type Sector, STORY_KINDS, type StoryKind } from '@/lib/sop/vocabulary';

/** The word of a kind in an address: /berita?jenis=pengumuman. */
export const KIND_SLUGS: Record<StoryKind, string> = {
  news: 'berita',
  announcement: 'pengumuman',
  press_release: 'siaran-pers',
  agenda: 'agenda',
  infographic: 'infografis',
};

/** The sector of an address segment, or null. */
export function sectorOfSlug(slug: string | undefined): Sector | null {
  return SECTORS.find((sector) => SECTOR_SLUGS[sector] === slug) ?? null;
}

/** The kind of an address word, or null. */
export function kindOfSlug(slug: string | undefined): StoryKind | null {
  return STORY_KINDS.find((kind) => KIND_SLUGS[kind] === slug) ?? null;
}

/** A month of an address, '2026-11', or null when the text is none. */
export function monthOfAddress(text: string | undefined): string | null {
  return text && /^20\d{2}-(0[1-9]|1[0-2])$/.test(text) ? text : null;
}

/** Address of an article on this site. */
export function articlePath(slug: string): string {
  return `/berita/${slug}`;
}

/** Address of a sector's list; pages from the second on have their own segment, so that they can be cached. */
export function sectorPath(sector: Sector, page = 1): string {
  const base = `/sektor/${SECTOR_SLUGS[sector]}`;
  return page === 1 ? base : `${base}/${page}`;
}

/** Address of an edition of an SOP; the one in force is also at /sop. */
export function sopEditionPath(number: string, edition: number): string {
  return `/sop/${encodeURIComponent(number)}/${edition}`;
}

/** What a list is narrowed to; null does not narrow. */
export interface ListFilter {
  sector: Sector | null;
  kind: StoryKind | null;
  month: string | null;
}

/** Address of a page of the list of all news. */
export function listPath(filter: Partial<ListFilter>, page = 1): string {
  return withQuery('/berita', {
    jenis: filter.kind ? KIND_SLUGS[filter.kind] : null,
    bulan: filter.month ?? null,
    hal: page === 1 ? null : String(page),
  });
}

/** Address of a page of search results. */
export function searchPath(query: string, sector: Sector | null = null, page = 1): string {
  return withQuery('/cari', {
    q: query || null,
    sektor: sector ? SECTOR_SLUGS[sector] : null,
    hal: page === 1 ? null : String(page),
  });
}

function withQuery(path: string, values: Record<string, string | null>): string {
  const query = new URLSearchParams();
  for (const [key, value] of Object.entries(values)) if (value !== null) query.set(key, value);
  return query.size > 0 ? `${path}?${query}` : path;
}
