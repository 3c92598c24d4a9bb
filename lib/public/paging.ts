/** Articles on one page of a list. */
export const PAGE_SIZE = 20;

/** Beyond this, an offset costs more than anybody's patience is worth; the archive by month goes further. */
const MAX_PAGE = 5_000;

/** The page of an address, counted from 1; absent is 1, anything else that is no page is null. */
export function parsePage(text: string | undefined): number | null {
  if (text === undefined) return 1;
  if (!/^[1-9]\d{0,3}$/.test(text)) return null;
  const page = Number(text);
  return page <= MAX_PAGE ? page : null;
}

/** How many pages a list of so many items has; an empty list has one. */
export function pageCount(total: number, size = PAGE_SIZE): number {
  return Math.max(1, Math.ceil(total / size));
}

/** The pages a pager names: first, last and those around the current one; null stands for a gap. */
export function pagerSteps(current: number, last: number): (number | null)[] {
  const near = new Set([1, current - 1, current, current + 1, last]);
  if (current <= 3) for (const page of [2, 3]) near.add(page);
  if (current >= last - 2) for (const page of [last - 1, last - 2]) near.add(page);
  const pages = [...near].filter((page) => page >= 1 && page <= last).sort((a, b) => a - b);
  const steps: (number | null)[] = [];
  for (const page of pages) {
    const before = steps.at(-1);
    if (typeof before === 'number' && page - before === 2) steps.push(page - 1);
    else if (typeof before === 'number' && page - before > 2) steps.push(null);
    steps.push(page);
  }
  return steps;
}
