import type { StoryFacts } from '@/lib/sop/story-facts';
import { type StageClock, stageClock } from '@/lib/sop/visit-clock';
import type { CompiledCalendar } from '@/lib/worktime/compile-calendar';
import type { BoardCard } from './board-card';

const instant = (iso: string | null) => (iso === null ? null : new Date(iso));

/** The story as `lib/sop` judges it, from its card. */
export function storyFactsOf(card: BoardCard): StoryFacts {
  const { facts, visit } = card;
  return {
    stage: card.stage,
    handedInBy: facts.handedInBy,
    writers: facts.writers,
    visit: visit && {
      takenUpBy: visit.takenUpBy,
      takenUpAt: instant(visit.takenUpAt),
      pausedAt: instant(visit.pauses.find((pause) => pause.to === null)?.from ?? null),
    },
    content: {
      version: facts.contentVersion,
      title: card.title,
      summary: card.summary,
      hasText: facts.hasText,
      picturesWithoutAlt: facts.picturesWithoutAlt,
      sector: card.sector,
      kind: card.kind,
    },
    approvals: facts.approvals,
    publications: facts.publications,
    publishedContentVersion: facts.publishedContentVersion,
    reportedAt: instant(facts.reportedAt),
  };
}

/** Both clocks of a card as of `now`, or null once the story is closed. */
export function clockOfCard(calendar: CompiledCalendar, card: BoardCard, now: Date): StageClock | null {
  const { visit } = card;
  if (!visit) return null;
  const clocked = {
    enteredAt: new Date(visit.enteredAt),
    takenUpAt: instant(visit.takenUpAt),
    leftAt: null,
    pauses: visit.pauses.map((pause) => ({ from: new Date(pause.from), to: instant(pause.to) })),
  };
  // A card changed on this screen a moment ago may lie a little ahead of the ticking clock.
  const at = now < clocked.enteredAt ? clocked.enteredAt : now;
  return stageClock(calendar, clocked, visit.standardMinutes, visit.earlierWorkMs, at);
}
