import type { Locale } from '@/lib/format/locale';
import type { Sector } from '@/lib/sop/vocabulary';
import { type FilterTerm, parseFilter, printFilter, sameTerm } from './filter-language';
import { type FilterFlag, keyOfWord, SECTOR_WORDS } from './filter-words';

const flagTerm = (flag: FilterFlag): FilterTerm => ({ kind: 'flag', negated: false, flag });

/** True when the filter asks for the flag. */
export function hasFlag(text: string, flag: FilterFlag): boolean {
  return parseFilter(text).some((term) => sameTerm(term, flagTerm(flag)));
}

/** The filter with the flag added, or taken out where it stands. */
export function toggleFlag(text: string, flag: FilterFlag, locale: Locale): string {
  const terms = parseFilter(text);
  const rest = terms.filter((term) => !sameTerm(term, flagTerm(flag)));
  return printFilter(rest.length < terms.length ? rest : [flagTerm(flag), ...terms], locale);
}

const asksSector = (term: FilterTerm) => term.kind === 'key' && term.key === 'sector' && !term.negated;

/** The one sector that the filter asks for; null when it asks for none or for several. */
export function sectorOf(text: string): Sector | null {
  const asked = parseFilter(text).filter(asksSector);
  const [term] = asked;
  if (asked.length !== 1 || term?.kind !== 'key' || term.values.length !== 1) return null;
  return keyOfWord(SECTOR_WORDS, (term.values[0] ?? '').toLowerCase()) ?? null;
}

/** The filter asking for one sector, or for any. */
export function withSector(text: string, sector: Sector | null, locale: Locale): string {
  const rest = parseFilter(text).filter((term) => !asksSector(term));
  if (sector === null) return printFilter(rest, locale);
  const word = SECTOR_WORDS[sector][locale === 'en' ? 1 : 0];
  const term: FilterTerm = { kind: 'key', negated: false, key: 'sector', comparison: ':', values: [word] };
  return printFilter([...rest, term], locale);
}
