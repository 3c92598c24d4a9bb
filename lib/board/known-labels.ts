import type { BoardCard } from './board-card';

/** Labels that the cards carry, the most used first. */
export function knownLabels(cards: readonly Pick<BoardCard, 'labels'>[]): string[] {
  const uses = new Map<string, number>();
  for (const label of cards.flatMap(({ labels }) => labels)) uses.set(label, (uses.get(label) ?? 0) + 1);
  return [...uses]
    .sort(([a, countA], [b, countB]) => countB - countA || a.localeCompare(b, 'id'))
    .map(([label]) => label);
}
