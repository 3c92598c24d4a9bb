import { type SopDefinition, type SopTransition, stageOf } from '@/lib/sop/definition';
import { visitStandard } from '@/lib/sop/standard';
import type { CompiledCalendar } from '@/lib/worktime/compile-calendar';
import type { BoardCard, CardVisit } from './board-card';
import { clockOfCard } from './card-facts';

/** Somebody on the board: who holds a card, or takes it. */
export interface Holder {
  id: string;
  name: string;
}

/** The card as it will stand after the transition, shown before the server has said so. */
export function afterMove(
  card: BoardCard,
  transition: SopTransition,
  sop: SopDefinition,
  calendar: CompiledCalendar,
  now: Date,
): BoardCard {
  const to = stageOf(sop, transition.to);
  const pass = transition.action === 'sendBack' ? card.pass + 1 : card.pass;
  const moved = { ...card, version: card.version + 1, stage: to.key, pass, holder: null };
  if (to.kind === 'end') return { ...moved, visit: null, closedAt: now.toISOString() };
  const { step, minutes } = visitStandard(sop, to.key, card.materials);
  const goesOn = step !== null && card.visit?.step === step && pass === card.pass;
  const clock = goesOn ? clockOfCard(calendar, card, now) : null;
  return {
    ...moved,
    visit: {
      enteredAt: now.toISOString(),
      takenUpAt: null,
      takenUpBy: null,
      pauses: [],
      pauseReason: '',
      step,
      standardMinutes: minutes,
      earlierWorkMs: clock ? clock.workMs + clock.earlierWorkMs : 0,
    },
  };
}

function withVisit(card: BoardCard, change: Partial<CardVisit>): BoardCard {
  return {
    ...card,
    version: card.version + 1,
    visit: card.visit && { ...card.visit, ...change },
  };
}

/** The card in its new hands; a take-over lets the work clock run on. */
export function afterTakeUp(card: BoardCard, holder: Holder, now: Date): BoardCard {
  const takenUpAt = card.visit?.takenUpAt ?? now.toISOString();
  return { ...withVisit(card, { takenUpAt, takenUpBy: holder.id }), holder };
}

/** The card with its work clock stopped. */
export function afterPause(card: BoardCard, reason: string, now: Date): BoardCard {
  const pauses = [...(card.visit?.pauses ?? []), { from: now.toISOString(), to: null }];
  return withVisit(card, { pauses, pauseReason: reason });
}

/** The card with its work clock running again. */
export function afterResume(card: BoardCard, now: Date): BoardCard {
  const pauses = (card.visit?.pauses ?? []).map((pause) =>
    pause.to === null ? { ...pause, to: now.toISOString() } : pause,
  );
  return withVisit(card, { pauses, pauseReason: '' });
}
