import type { CardPlace } from '@/lib/board/shortcuts';

const CARD = '[data-story]';

/** Every card on the screen in the order of reading, with where it is. */
export function cardPlaces(): CardPlace[] {
  return [...document.querySelectorAll<HTMLElement>(CARD)].map((card) => {
    const { top, height } = card.getBoundingClientRect();
    const column = card.closest<HTMLElement>('[data-rfd-droppable-id]')?.dataset.rfdDroppableId ?? '';
    return { id: card.dataset.story ?? '', column, y: top + height / 2 };
  });
}

/** The story of the card that has the focus, itself or anything in it; null when none has. */
export function focusedStory(): string | null {
  return document.activeElement?.closest<HTMLElement>(CARD)?.dataset.story ?? null;
}

/** Gives a card's link the focus; false when the card is not on the screen. */
export function focusCard(storyId: string): boolean {
  const link = document.querySelector<HTMLElement>(`[data-story="${CSS.escape(storyId)}"] a`);
  link?.focus();
  link?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  return link !== null;
}
