import { FILTER_LIMIT, parseFilter, printFilter } from './filter-language';
import { keyOfWord, SECTOR_WORDS } from './filter-words';

/** How the stories are laid out. The words stand in the address. */
export const VIEWS = { board: ['papan'], list: ['daftar'], calendar: ['kalender'] } as const;
export type BoardView = keyof typeof VIEWS;

/** What the board's lanes part the cards by. */
export const LANES = {
  none: [''],
  time: ['waktu'],
  person: ['orang'],
  sector: ['sektor'],
  kind: ['jenis'],
  priority: ['prioritas'],
} as const;
export type LaneBy = keyof typeof LANES;

/** What the list can be sorted by; in the address with `-` in front for the other way. */
export const SORTS = {
  urgency: [''],
  number: ['nomor'],
  title: ['judul'],
  stage: ['tahap'],
  holder: ['oleh'],
  wait: ['tunggu'],
  used: ['kerja'],
  due: ['batas'],
  wanted: ['diminta'],
  priority: ['prioritas'],
} as const;
export type SortBy = keyof typeof SORTS;

/** The board as its address says it: what is shown, and how. */
export interface BoardAddress {
  filter: string;
  view: BoardView;
  lanes: LaneBy;
  sort: { by: SortBy; descending: boolean };
  /** 'YYYY-MM' that the calendar shows, or null for the present month. */
  month: string | null;
}

export const PLAIN_BOARD: BoardAddress = {
  filter: '',
  view: 'board',
  lanes: 'none',
  sort: { by: 'urgency', descending: false },
  month: null,
};

type Query = { get: (name: string) => string | null };

/**
 * Reads the address; what it does not know is ignored. Addresses from before the filter language
 * (`sektor=`, `saya=`, `lewat=`, `giliran=`) say the same as ever.
 */
export function addressFromQuery(query: Query): BoardAddress {
  const sort = query.get('urut') ?? '';
  const month = query.get('bulan') ?? '';
  return {
    filter: [formerFilter(query), query.get('q') ?? ''].filter(Boolean).join(' ').slice(0, FILTER_LIMIT),
    view: keyOfWord<BoardView>(VIEWS, query.get('tampilan') ?? '') ?? 'board',
    lanes: keyOfWord<LaneBy>(LANES, query.get('lajur') ?? '') ?? 'none',
    sort: {
      by: keyOfWord<SortBy>(SORTS, sort.replace(/^-/, '')) ?? 'urgency',
      descending: sort.startsWith('-'),
    },
    month: /^\d{4}-(0[1-9]|1[0-2])$/.test(month) ? month : null,
  };
}

function formerFilter(query: Query): string {
  const sector = Object.entries(SECTOR_WORDS).find(([key]) => key === query.get('sektor'));
  return [
    query.get('giliran') === '1' ? 'giliran' : '',
    query.get('lewat') === '1' ? 'terlambat' : '',
    query.get('saya') === '1' ? 'milik-saya' : '',
    sector ? `sektor:${sector[1][0]}` : '',
  ]
    .filter(Boolean)
    .join(' ');
}

/** The address as a query string, without `?`; empty for the plain board. */
export function addressToQuery(address: BoardAddress): string {
  const query = new URLSearchParams();
  const { filter, view, lanes, sort, month } = address;
  if (filter.trim()) query.set('q', filter.trim());
  if (view !== 'board') query.set('tampilan', VIEWS[view][0]);
  if (lanes !== 'none') query.set('lajur', LANES[lanes][0]);
  const order = (sort.descending ? '-' : '') + SORTS[sort.by][0];
  if (order !== '') query.set('urut', order);
  if (month && view === 'calendar') query.set('bulan', month);
  return query.toString();
}

/** The part of an address that a saved view keeps, in one spelling: the month goes on, the view stays. */
export function viewQuery(address: BoardAddress): string {
  return addressToQuery({ ...address, filter: printFilter(parseFilter(address.filter)), month: null });
}
