import type { Locale } from '@/lib/format/locale';
import { FILTER_FLAGS, FILTER_KEYS, type FilterFlag, type FilterKey, keyOfWord } from './filter-words';

/** Longest filter that is read, in characters; what is beyond is cut off. */
export const FILTER_LIMIT = 300;

const COMPARISONS = [':', '>=', '<=', '>', '<'] as const;
export type Comparison = (typeof COMPARISONS)[number];

/** One condition. `values` are as typed; several mean any of them. */
export type FilterTerm = { negated: boolean } & (
  | { kind: 'text'; text: string }
  | { kind: 'flag'; flag: FilterFlag }
  | { kind: 'key'; key: FilterKey; comparison: Comparison; values: string[] }
);

/**
 * Reads a filter such as `tahap:menyusun -sektor:koperasi terlambat "kata utuh"`. Words in Indonesian and in
 * English are known; what is not known is free text. Never fails: an open quote ends with the text.
 */
export function parseFilter(text: string): FilterTerm[] {
  const terms: FilterTerm[] = [];
  const reader = new Reader(text.slice(0, FILTER_LIMIT));
  while (!reader.atEnd()) {
    const term = readTerm(reader);
    if (term) terms.push(term);
  }
  return terms;
}

/** The filter in its canonical spelling: one space between terms, keys in the given language. */
export function printFilter(terms: readonly FilterTerm[], locale: Locale = 'id'): string {
  return terms.map((term) => printTerm(term, locale)).join(' ');
}

/** True when both say the same, whatever their spelling. */
export function sameTerm(a: FilterTerm, b: FilterTerm): boolean {
  return printTerm(a, 'id').toLowerCase() === printTerm(b, 'id').toLowerCase();
}

function printTerm(term: FilterTerm, locale: Locale): string {
  const sign = term.negated ? '-' : '';
  const language = locale === 'en' ? 1 : 0;
  if (term.kind === 'flag') return sign + FILTER_FLAGS[term.flag][language];
  if (term.kind === 'text') return sign + printText(term.text);
  return `${sign}${FILTER_KEYS[term.key][language]}${term.comparison}${term.values.map(printValue).join(',')}`;
}

const quoted = (text: string) => `"${text.replace(/[\\"]/g, '\\$&')}"`;
const printValue = (value: string) => (/^=|[\s",]/.test(value) ? quoted(value) : value);

/** Free text is put in quotes where it would be read as something else. */
function printText(text: string): string {
  if (text === '' || /[\s"]/.test(text) || text.startsWith('-')) return quoted(text);
  if (keyOfWord(FILTER_FLAGS, text.toLowerCase())) return quoted(text);
  return keyed(text) ? quoted(text) : text;
}

/** A known key, the comparison after it and where the values begin; null in front of anything else. */
function keyed(text: string): { key: FilterKey; comparison: Comparison; length: number } | null {
  const match = /^(\p{L}+)(>=|<=|[:><])/u.exec(text);
  const key = match?.[1] && keyOfWord(FILTER_KEYS, match[1].toLowerCase());
  if (!match || !key) return null;
  return { key, comparison: match[2] as Comparison, length: match[0].length };
}

function readTerm(reader: Reader): FilterTerm | null {
  const negated = reader.take('-');
  if (reader.peek() === '"') {
    const text = reader.quoted().trim();
    return text === '' ? null : { kind: 'text', negated, text };
  }
  const key = keyed(reader.rest());
  if (key) {
    reader.skip(key.length);
    const values = reader.values();
    return { kind: 'key', negated, key: key.key, comparison: key.comparison, values };
  }
  const text = reader.word();
  if (text === '') return negated ? { kind: 'text', negated: false, text: '-' } : null;
  const flag = keyOfWord(FILTER_FLAGS, text.toLowerCase());
  return flag ? { kind: 'flag', negated, flag } : { kind: 'text', negated, text };
}

/** Walks through the text; spaces of every kind part terms. */
class Reader {
  private at = 0;

  constructor(private readonly text: string) {}

  atEnd(): boolean {
    const space = /^[\s\p{Cc}]+/u.exec(this.rest());
    this.at += space?.[0].length ?? 0;
    return this.at >= this.text.length;
  }

  rest(): string {
    return this.text.slice(this.at);
  }

  peek(): string {
    return this.text.charAt(this.at);
  }

  skip(count: number): void {
    this.at += count;
  }

  take(sign: string): boolean {
    if (this.peek() !== sign) return false;
    this.at += 1;
    return true;
  }

  /** Up to the next space; a quote inside a word is part of it only where it does not begin one. */
  word(): string {
    return this.run(/^[^\s\p{Cc}"]+/u);
  }

  quoted(): string {
    this.at += 1;
    let text = '';
    while (this.at < this.text.length && this.peek() !== '"') {
      if (this.peek() === '\\') this.at += 1;
      text += this.peek();
      this.at += 1;
    }
    this.at += 1;
    return text.replace(/[\s\p{Cc}]+/gu, ' ');
  }

  values(): string[] {
    const values: string[] = [];
    do {
      const value = this.peek() === '"' ? this.quoted().trim() : this.run(/^[^\s\p{Cc}",]+/u);
      if (value !== '') values.push(value);
    } while (this.take(','));
    return values;
  }

  private run(pattern: RegExp): string {
    const found = pattern.exec(this.rest())?.[0] ?? '';
    this.at += found.length;
    return found;
  }
}
