import type { StageLimit } from '@/lib/sop/arrange';
import { type SopDefinition, type SopStage, stepOf } from '@/lib/sop/definition';
import { byUrgency, type CardClocks } from './ageing';
import type { BoardCard, BoardColumn } from './board-card';

/** Days for which a finished story stays on the board. */
export const DONE_DAYS = 7;

/**
 * The board's columns: each on-board stage of the SOP in force, in its order. A stage that only another
 * edition knows gets a column, before the end and in that edition's order, while a story stands on it.
 * @param sops the editions that the cards follow, by id
 * @param limits how many stories may stand in a stage at once
 */
export function boardColumns(
  sop: SopDefinition,
  cards: readonly BoardCard[],
  sops: Readonly<Record<string, SopDefinition>>,
  limits: readonly StageLimit[] = [],
): BoardColumn[] {
  const limitOf = new Map(limits.map(({ stage, stories, hard }) => [stage, { stories, hard }]));
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
      limit: limitOf.get(stage.key) ?? null,
    };
  };
  const present = sop.stages.filter((stage) => stage.onBoard);
  const known = new Set(sop.stages.map((stage) => stage.key));
  const standing = new Map<string, Set<string>>();
  for (const { sopVersionId, stage } of cards) {
    standing.set(sopVersionId, (standing.get(sopVersionId) ?? new Set()).add(stage));
  }
  const former = new Map<string, BoardColumn>();
  for (const [id, stages] of standing) {
    const owner = sops[id];
    for (const stage of owner?.stages ?? []) {
      if (!owner || !stage.onBoard || known.has(stage.key) || !stages.has(stage.key)) continue;
      former.set(stage.key, column(owner, stage));
    }
  }
  return [
    ...present.filter((stage) => stage.kind !== 'end').map((stage) => column(sop, stage)),
    ...former.values(),
    ...present.filter((stage) => stage.kind === 'end').map((stage) => column(sop, stage)),
  ];
}

/**
 * Cards by stage, each stage in the order to take them (`byUrgency`).
 * @param tomorrow 'YYYY-MM-DD' on the office's wall clock
 */
export function cardsByStage(
  cards: readonly BoardCard[],
  clocks: CardClocks,
  tomorrow: string,
): Map<string, BoardCard[]> {
  const groups = Map.groupBy(cards, (card) => card.stage);
  for (const group of groups.values()) group.sort(byUrgency(clocks, tomorrow));
  return groups;
}

/** True when the story is wanted by tomorrow at the latest and still open. */
export function isWantedSoon(card: BoardCard, tomorrow: string): boolean {
  return card.closedAt === null && card.wantedOn !== null && card.wantedOn <= tomorrow;
}
