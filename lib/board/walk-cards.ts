/** Where a card is drawn: its column, and its lane where there are lanes. */
export interface CardPlace {
  id: string;
  stage: string;
  lane: string;
}

export type WalkStep = 'up' | 'down' | 'left' | 'right' | 'first' | 'last';

/**
 * The card that a step from another one leads to, or null where there is none.
 * @param places every card drawn, as the page lists them
 * @param stages the columns from left to right
 */
export function cardInStep(
  places: readonly CardPlace[],
  stages: readonly string[],
  from: string,
  step: WalkStep,
): string | null {
  const here = places.find(({ id }) => id === from);
  if (!here) return places[0]?.id ?? null;
  const column = places.filter(({ stage }) => stage === here.stage);
  switch (step) {
    case 'first':
      return column[0]?.id ?? null;
    case 'last':
      return column.at(-1)?.id ?? null;
    case 'up':
      return column[column.indexOf(here) - 1]?.id ?? null;
    case 'down':
      return column[column.indexOf(here) + 1]?.id ?? null;
    default:
      return beside(places, stages, here, step === 'left' ? -1 : 1);
  }
}

/** At the same height in the nearest column that has a card in this lane. */
function beside(
  places: readonly CardPlace[],
  stages: readonly string[],
  here: CardPlace,
  direction: 1 | -1,
): string | null {
  const lane = places.filter((place) => place.lane === here.lane);
  const height = lane.filter(({ stage }) => stage === here.stage).indexOf(here);
  for (let at = stages.indexOf(here.stage) + direction; stages[at] !== undefined; at += direction) {
    const cell = lane.filter(({ stage }) => stage === stages[at]);
    const found = cell[Math.min(height, cell.length - 1)];
    if (found) return found.id;
  }
  return null;
}

/** Where to go on when a card left the board: the next one of its column, else the one before, else any. */
export function cardAfter(places: readonly CardPlace[], gone: string): string | null {
  const here = places.find(({ id }) => id === gone);
  const column = places.filter(({ stage, lane }) => stage === here?.stage && lane === here.lane);
  const at = column.findIndex(({ id }) => id === gone);
  const near = column[at + 1] ?? column[at - 1];
  return (near ?? places.find(({ id }) => id !== gone))?.id ?? null;
}
