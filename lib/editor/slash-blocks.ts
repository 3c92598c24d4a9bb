/**
 * Blocks that the menu of "/" offers, with the words by which people look for them in Indonesian and
 * English, whichever language the desk is in.
 */
export const SLASH_BLOCKS = {
  h2: ['subjudul', 'judul', 'heading', 'title', 'h2'],
  h3: ['anak subjudul', 'judul', 'subheading', 'heading', 'h3'],
  bullets: ['daftar butir', 'poin', 'bullet list', 'unordered list', 'ul'],
  numbers: ['daftar bernomor', 'nomor', 'urut', 'angka', 'numbered list', 'ordered list', 'ol'],
  quote: ['kutipan', 'kutip', 'quote', 'blockquote'],
  table: ['tabel', 'table'],
  picture: ['gambar', 'foto', 'picture', 'image', 'photo'],
  youtube: ['video', 'film', 'youtube'],
  instagram: ['kiriman', 'instagram', 'ig', 'post'],
  template: ['kerangka', 'templat', 'template', 'outline'],
  rule: ['garis pemisah', 'garis mendatar', 'horizontal rule', 'divider', 'line', 'hr'],
} as const;
export type SlashBlock = keyof typeof SLASH_BLOCKS;

const plain = (words: string) => words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Whether a word of the name begins so, or the name without its spaces does. */
function begins(name: string, typed: string): boolean {
  const words = plain(name).split(/\s+/);
  return words.some((word) => word.startsWith(typed)) || words.join('').startsWith(typed);
}

/**
 * The blocks that what was typed after "/" may mean, in their own order; all of them for nothing.
 * @param names what the desk calls them in its language
 */
export function blocksFor(typed: string, names: Record<SlashBlock, string>): SlashBlock[] {
  const wanted = plain(typed.trim());
  return (Object.keys(SLASH_BLOCKS) as SlashBlock[]).filter((block) =>
    [names[block], ...SLASH_BLOCKS[block]].some((name) => begins(name, wanted)),
  );
}
