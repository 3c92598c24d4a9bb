import type { Refusal } from '@/lib/sop/refusal';
import type { BoardCard } from './board-card';
import type { BulkOutcome } from './bulk-actions';

/** A card that stayed as it was; `reasons` is null when no answer came. */
export interface CardRefusal {
  card: BoardCard;
  reasons: Refusal[] | null;
}

export interface BulkReport {
  /** Carried out, with the story's version after it. */
  done: { card: BoardCard; version: number }[];
  refused: CardRefusal[];
}

export const EMPTY_REPORT: BulkReport = { done: [], refused: [] };

/**
 * The report with one more answer: for each card asked for, done or refused with every reason. A refusal of
 * the whole is one of each card; so is an answer that never came.
 * @param answer null when none came
 */
export function withAnswer(
  report: BulkReport,
  asked: readonly BoardCard[],
  answer: BulkOutcome | null,
): BulkReport {
  const done = [...report.done];
  const refused = [...report.refused];
  for (const card of asked) {
    const outcome = answer?.ok ? answer.outcomes.find(({ storyId }) => storyId === card.id) : answer;
    if (outcome?.ok && 'version' in outcome) done.push({ card, version: outcome.version });
    else refused.push({ card, reasons: outcome && !outcome.ok ? outcome.reasons : null });
  }
  return { done, refused };
}
