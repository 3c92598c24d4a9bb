import type { EditionStandards } from './figures';

/** Puts the standards of judged passes under the editions that set them, editions in their order. */
export function standardsByEdition(
  passes: readonly { edition: string; minutes: number | null }[],
): EditionStandards[] {
  const byEdition = Map.groupBy(
    passes.filter(({ minutes }) => minutes !== null),
    ({ edition }) => edition,
  );
  return [...byEdition]
    .map(([edition, own]) => ({
      edition,
      standards: [...new Set(own.map(({ minutes }) => minutes as number))].toSorted((a, b) => a - b),
    }))
    .toSorted((a, b) => a.edition.localeCompare(b.edition, 'id', { numeric: true }));
}
