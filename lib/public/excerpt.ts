/** A run of text, marked when the search found it. */
export interface TextRun {
  text: string;
  found: boolean;
}

/** Private-use characters that PostgreSQL puts around what it found; they cannot come from a query. */
export const FOUND_START = '\uE000';
export const FOUND_STOP = '\uE001';

/** Splits a text marked by the database into runs; stray marks vanish. */
export function runsOfMarked(marked: string): TextRun[] {
  const runs: TextRun[] = [];
  let found = false;
  for (const part of marked.split(/([\uE000\uE001])/)) {
    if (part === FOUND_START) found = true;
    else if (part === FOUND_STOP) found = false;
    else if (part !== '') runs.push({ text: part, found });
  }
  return runs;
}

/** Marks the words of a text that begin with one of the terms (lower case), whatever their case. */
export function markTerms(text: string, terms: string[]): TextRun[] {
  if (terms.length === 0) return text === '' ? [] : [{ text, found: false }];
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${terms.map(escapeTerm).join('|')})[\\p{L}\\p{N}]*`,
    'giu',
  );
  const runs: TextRun[] = [];
  let end = 0;
  for (const match of text.matchAll(pattern)) {
    if (match.index > end) runs.push({ text: text.slice(end, match.index), found: false });
    runs.push({ text: match[0], found: true });
    end = match.index + match[0].length;
  }
  if (end < text.length) runs.push({ text: text.slice(end), found: false });
  return runs;
}

function escapeTerm(term: string): string {
  return term.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** True when any run was found. */
export function hasFound(runs: TextRun[]): boolean {
  return runs.some((run) => run.found);
}

/** The text around the first of the terms, about `length` characters, cut at words, with ellipses. */
export function excerptAround(text: string, terms: string[], length = 240): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  if (flat.length <= length) return flat;
  const lower = flat.toLowerCase();
  const places = terms.map((term) => lower.indexOf(term)).filter((place) => place >= 0);
  const first = places.length > 0 ? Math.min(...places) : 0;
  const from = first < length / 2 ? 0 : flat.indexOf(' ', Math.floor(first - length / 3)) + 1;
  const cut = flat.lastIndexOf(' ', from + length);
  const to = from + length >= flat.length ? flat.length : cut > from ? cut : from + length;
  return `${from > 0 ? '… ' : ''}${flat.slice(from, to)}${to < flat.length ? ' …' : ''}`;
}
