import { type SopDefinition, type SopStage, stepOf } from '@/lib/sop/definition';
import type { BoardCard, BoardColumn } from './board-card';

/** Days for which a finished story stays on the board. */
export const DONE_DAYS = 7;

/**
 * The board's columns: each on-board stage of the SOP in force, in its order. A stage that only an older
 * edition knows gets a column, before the end, while a story still stands on it.
 * @param sops the editions that the cards follow, by id
 */
export function boardColumns(
  sop: SopDefinition,
  cards: readonly BoardCard[],
  sops: Readonly<Record<string, SopDefinition>>,
): BoardColumn[] {
  const counts = new Map<string, number>();
  for (const card of cards) counts.set(card.stage, (counts.get(card.stage) ?? 0) + 1);
  const column = (owner: SopDefinition, stage: SopStage): BoardColumn => {
    const step = stepOf(owner, stage.key);
    return {
      stage: stage.key,
      kind: stage.kind,
      step: stage.step,
      name: stage.name,
      standardMinutes: step?.standardMinutes ?? null,
      perMaterial: step?.perMaterial ?? false,
      count: counts.get(stage.key) ?? 0,
    };
  };
  const present = sop.stages.filter((stage) => stage.onBoard);
  const known = new Set(sop.stages.map((stage) => stage.key));
  const former = new Map<string, BoardColumn>();
  for (const card of cards) {
    const owner = sops[card.sopVersionId];
    const stage = owner?.stages.find((candidate) => candidate.key === card.stage && candidate.onBoard);
    if (owner && stage && !known.has(stage.key)) former.set(stage.key, column(owner, stage));
  }
  return [
    ...present.filter((stage) => stage.kind !== 'end').map((stage) => column(sop, stage)),
    ...former.values(),
    ...present.filter((stage) => stage.kind === 'end').map((stage) => column(sop, stage)),
  ];
}

/**
 * Cards by stage, each in the order to take them: wanted by today or tomorrow first, by date, then whoever
 * has stood there longest; finished ones with the latest first.
 * @param tomorrow 'YYYY-MM-DD' on the office's wall clock
 */
export function cardsByStage(cards: readonly BoardCard[], tomorrow: string): Map<string, BoardCard[]> {
  const groups = new Map<string, BoardCard[]>();
  for (const card of cards) {
    const group = groups.get(card.stage);
    if (group) group.push(card);
    else groups.set(card.stage, [card]);
  }
  for (const group of groups.values()) group.sort((a, b) => compare(a, b, tomorrow));
  return groups;
}

function compare(a: BoardCard, b: BoardCard, tomorrow: string): number {
  if (a.closedAt && b.closedAt) return b.closedAt.localeCompare(a.closedAt) || b.number - a.number;
  return (
    urgency(a, tomorrow).localeCompare(urgency(b, tomorrow)) ||
    (a.visit?.enteredAt ?? '').localeCompare(b.visit?.enteredAt ?? '') ||
    a.number - b.number
  );
}

function urgency(card: BoardCard, tomorrow: string): string {
  return isWantedSoon(card, tomorrow) && card.wantedOn ? card.wantedOn : '9999';
}

/** True when the story is wanted by tomorrow at the latest and still open. */
export function isWantedSoon(card: BoardCard, tomorrow: string): boolean {
  return card.closedAt === null && card.wantedOn !== null && card.wantedOn <= tomorrow;
}
