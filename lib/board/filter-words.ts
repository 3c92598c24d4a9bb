import type { Channel, Priority, Sector, StoryKind } from '@/lib/sop/vocabulary';

/** What can be asked of a card with a value: `tahap:menyusun`. The first word is Indonesian, the second English. */
export const FILTER_KEYS = {
  stage: ['tahap', 'stage'],
  sector: ['sektor', 'sector'],
  kind: ['jenis', 'kind'],
  by: ['oleh', 'by'],
  assigned: ['ditugaskan', 'assigned'],
  priority: ['prioritas', 'priority'],
  label: ['label', 'label'],
  channel: ['kanal', 'channel'],
  wanted: ['diminta', 'wanted', 'ingin'],
  pass: ['putaran', 'pass'],
} as const satisfies Record<string, readonly [string, string, ...string[]]>;
export type FilterKey = keyof typeof FILTER_KEYS;

/** What can be asked of a card with a word alone. */
export const FILTER_FLAGS = {
  late: ['terlambat', 'late', 'lewat-standar'],
  near: ['mendekati', 'near'],
  turn: ['giliran', 'turn'],
  mine: ['milik-saya', 'mine'],
  paused: ['dijeda', 'paused'],
} as const satisfies Record<string, readonly [string, string, ...string[]]>;
export type FilterFlag = keyof typeof FILTER_FLAGS;

type Words<Key extends string> = Record<Key, readonly [string, string, ...string[]]>;

export const SECTOR_WORDS: Words<Sector> = {
  koperasi: ['koperasi', 'cooperatives'],
  usaha_mikro: ['usaha-mikro', 'micro-business'],
  perindustrian: ['perindustrian', 'industry'],
  perdagangan: ['perdagangan', 'trade'],
};

export const KIND_WORDS: Words<StoryKind> = {
  news: ['berita', 'news'],
  announcement: ['pengumuman', 'announcement'],
  press_release: ['siaran-pers', 'press-release'],
  agenda: ['agenda', 'agenda'],
  infographic: ['infografis', 'infographic'],
};

export const PRIORITY_WORDS: Words<Priority> = {
  urgent: ['mendesak', 'urgent'],
  high: ['tinggi', 'high'],
  normal: ['biasa', 'normal'],
};

export const CHANNEL_WORDS: Words<Channel> = {
  site: ['situs', 'site'],
  instagram: ['instagram', 'instagram'],
  facebook: ['facebook', 'facebook'],
  x: ['x', 'x'],
  youtube: ['youtube', 'youtube'],
  whatsapp: ['whatsapp', 'whatsapp'],
};

/** Values of `oleh:` and `ditugaskan:` that are no name. */
export const PERSON_WORDS = { me: ['saya', 'me'], none: ['belum', 'none'] } as const;

export const WANTED_WORDS = {
  today: ['hari-ini', 'today'],
  tomorrow: ['besok', 'tomorrow'],
  thisWeek: ['minggu-ini', 'this-week'],
  past: ['lewat', 'past'],
  any: ['ada', 'any'],
  none: ['tidak-ada', 'none'],
} as const;
export type WantedWord = keyof typeof WANTED_WORDS;

/** A name as it is written in the filter: lower case, without accents, words joined by hyphens. */
export function filterSlug(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
}

/** The entry whose words include the given one, or undefined. Only for tables above. */
export function keyOfWord<Key extends string>(
  table: Readonly<Record<Key, readonly string[]>>,
  word: string,
): Key | undefined {
  return (Object.keys(table) as Key[]).find((key) => table[key].includes(word));
}
