import { SECTOR_SLUGS, SECTORS, type Sector } from '@/lib/sop/vocabulary';
import { MATERIAL_STANDINGS, type MaterialStanding } from './material-standing';

/** What the address of the list of materials says: `/bahan?status=ditolak&sektor=koperasi&q=pasar&hal=2`. */
export interface MaterialFilterAddress {
  standing: MaterialStanding | null;
  sector: Sector | null;
  search: string;
  /** 1 is the newest. */
  page: number;
}

const STANDING_WORDS: Record<MaterialStanding, string> = {
  awaiting: 'menunggu',
  working: 'dikerjakan',
  ended: 'selesai',
  declined: 'ditolak',
};

type Parameters = Record<string, string | string[] | undefined>;

/** Reads the filter from an address; what it does not know, it leaves out. */
export function readMaterialListAddress(parameters: Parameters): MaterialFilterAddress {
  const one = (name: string) => {
    const value = parameters[name];
    return (Array.isArray(value) ? value[0] : value) ?? '';
  };
  const page = Number(one('hal'));
  return {
    standing: MATERIAL_STANDINGS.find((standing) => STANDING_WORDS[standing] === one('status')) ?? null,
    sector: SECTORS.find((sector) => SECTOR_SLUGS[sector] === one('sektor')) ?? null,
    search: one('q').split('\u0000').join('').trim().slice(0, 100),
    page: Number.isInteger(page) && page >= 1 && page <= 10_000 ? page : 1,
  };
}

/** The filter as query parameters of the address, without the page. */
export function materialListQuery(filter: MaterialFilterAddress): Record<string, string> {
  return {
    ...(filter.standing ? { status: STANDING_WORDS[filter.standing] } : {}),
    ...(filter.sector ? { sektor: SECTOR_SLUGS[filter.sector] } : {}),
    ...(filter.search ? { q: filter.search } : {}),
  };
}

/** The address that a filter is read from. */
export function materialListAddress(filter: MaterialFilterAddress): string {
  const query = new URLSearchParams(materialListQuery(filter));
  if (filter.page > 1) query.set('hal', String(filter.page));
  const words = query.toString();
  return words ? `/bahan?${words}` : '/bahan';
}
