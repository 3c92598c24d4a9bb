import { isCapitalised, type Passage, type Word } from './passage';

export interface Range {
  from: number;
  to: number;
}

/** The parts of a passage that are not the office's own prose, by how far they are left alone. */
export interface ProtectedRanges {
  /** Addresses, hashtags, mentions: left alone by every rule. */
  addresses: readonly Range[];
  /** Somebody else's words: only their spacing is looked at. */
  quotations: readonly Range[];
  /** Names of regulations, which are as the gazette printed them. */
  regulations: readonly Range[];
}

const DOMAIN = '[a-z0-9](?:[a-z0-9-]*[a-z0-9])?';
const ADDRESS = new RegExp(
  [
    'https?://[^\\s<>"”]*[^\\s<>"”.,;:!?)]',
    'www\\.[^\\s<>"”]*[^\\s<>"”.,;:!?)]',
    `[a-z0-9._%+-]+@${DOMAIN}(?:\\.${DOMAIN})+`,
    `(?<![\\p{L}\\p{N}.-])(?:${DOMAIN}\\.)+(?:id|com|net|org|info|gov|edu|app|io|me)(?![\\p{L}\\p{N}-])(?:/[^\\s<>"”]*[^\\s<>"”.,;:!?)])?`,
    '(?<![\\p{L}\\p{N}])[#@][\\p{L}\\p{N}_](?:[\\p{L}\\p{N}_.]*[\\p{L}\\p{N}_])?',
  ].join('|'),
  'giu',
);
const QUOTATION = /“[^”\n]*”|"[^"\n]*"/g;

function ranges(text: string, pattern: RegExp): Range[] {
  return [...text.matchAll(pattern)].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
  }));
}

const KINDS_OF_REGULATION = new Set(['peraturan', 'keputusan', 'instruksi', 'edaran']);
const SHORT_REGULATION = /^(?:uu|pp|perda|perwali?|permen\p{L}*|perpres|perpu|inpres|keppres|kepmen\p{L}*)$/u;
const PARTICLES = new Set(
  'dan atau yang di ke dari untuk pada dengan dalam bagi oleh atas serta tentang nomor no tahun sebagai terhadap antara'.split(
    ' ',
  ),
);

function beginsRegulation(words: readonly Word[], index: number): boolean {
  const word = words[index];
  const next = words[index + 1];
  if (!word || !isCapitalised(word)) return false;
  if (word.lower === 'undang') return next?.lower === 'undang' && next.from === word.to + 1;
  if (SHORT_REGULATION.test(word.lower)) return true;
  return KINDS_OF_REGULATION.has(word.lower) && isCapitalised(next);
}

const isPartOfName = (word: Word) =>
  isCapitalised(word) || /^\p{N}/u.test(word.text) || PARTICLES.has(word.lower);

/** The name runs on over capitals, numbers and small connecting words; over a comma only in its title. */
function endOfRegulation({ text, words }: Passage, start: number): number {
  let last = start;
  let inTitle = false;
  for (let index = start + 1; index < words.length; index++) {
    const word = words[index] as Word;
    const gap = text.slice(words[index - 1]?.to ?? 0, word.from);
    const goesOn = isCapitalised(word) || (word.lower === 'dan' && isCapitalised(words[index + 1]));
    const runsOn = /^[ \u00a0/.&-]*$/.test(gap) || (inTitle && gap === ', ' && goesOn);
    if (!runsOn || !isPartOfName(word)) break;
    if (gap.includes('. ') && words[index - 1]?.lower !== 'no') break;
    if (word.lower === 'tentang') inTitle = true;
    if (!PARTICLES.has(word.lower) || isCapitalised(word)) last = index;
  }
  return last;
}

/** Names such as "Peraturan Menteri … Nomor … tentang …", as far as capitals tell where they end. */
function regulationsOf(passage: Passage): Range[] {
  const found: Range[] = [];
  for (let index = 0; index < passage.words.length; index++) {
    if (!beginsRegulation(passage.words, index)) continue;
    const last = endOfRegulation(passage, index);
    found.push({ from: passage.words[index]?.from ?? 0, to: passage.words[last]?.to ?? 0 });
    index = last;
  }
  return found;
}

/** Finds what the rules must not touch. In text in capitals throughout no name can be told from prose. */
export function protectedRanges(passage: Passage, quoted: readonly Range[] = []): ProtectedRanges {
  const hasSmallLetters = /\p{Ll}/u.test(passage.text);
  return {
    addresses: ranges(passage.text, ADDRESS),
    quotations: [...quoted, ...ranges(passage.text, QUOTATION)],
    regulations: hasSmallLetters ? regulationsOf(passage) : [],
  };
}
