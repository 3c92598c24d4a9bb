/** Longest search, in characters, and the shortest that finds more than noise. */
export const SEARCH_LIMITS = { longest: 200, shortest: 2 } as const;

/** Results on one page of a search. */
export const SEARCH_PAGE_SIZE = 10;

/** What somebody typed into the search, told apart by what the page has to answer. */
export type SearchRequest =
  | { state: 'empty' }
  | { state: 'short'; query: string }
  | { state: 'ready'; query: string; cut: boolean };

/** Trims, folds white space, drops control characters and cuts at 200 characters. */
export function readSearchRequest(text: string | undefined): SearchRequest {
  const folded = (text ?? '')
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Co}\p{Cs}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (folded === '') return { state: 'empty' };
  const characters = [...folded];
  if (characters.length < SEARCH_LIMITS.shortest) return { state: 'short', query: folded };
  const query = characters.slice(0, SEARCH_LIMITS.longest).join('').trim();
  return { state: 'ready', query, cut: characters.length > SEARCH_LIMITS.longest };
}

/** The words of a query that a text may be marked with: without quotes, `or` and words kept out with a minus. */
export function searchTerms(query: string): string[] {
  const words = query
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => !word.startsWith('-') && word !== 'or')
    .flatMap((word) => word.match(/[\p{L}\p{N}]+/gu) ?? []);
  return [...new Set(words)].filter((word) => word.length >= SEARCH_LIMITS.shortest);
}

/** Whether a query keeps words out with a minus. */
export function excludesWords(query: string): boolean {
  return /(^|\s)-\S/.test(query);
}

/** A query short enough for a heading: cut behind about 60 characters. */
export function shortQuery(query: string): string {
  const characters = [...query];
  return characters.length <= 60 ? query : `${characters.slice(0, 60).join('').trimEnd()}…`;
}
