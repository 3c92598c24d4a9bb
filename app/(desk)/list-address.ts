/** The page asked for in an address, brought within the list's pages; counted from 1. */
export function pageWithin(asked: unknown, total: number, atOnce: number): { page: number; pages: number } {
  const pages = Math.max(1, Math.ceil(total / atOnce));
  const wanted = typeof asked === 'string' && /^\d{1,6}$/.test(asked) ? Number(asked) : 1;
  return { page: Math.min(Math.max(1, wanted), pages), pages };
}

/** Of a filter, the fields that were given, ready for an address. */
export function givenEntries(filter: Record<string, string | undefined>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(filter).filter((entry): entry is [string, string] => Boolean(entry[1])),
  );
}
