import { placeOf } from '@/lib/board/lanes';
import type { CardPlace } from '@/lib/board/walk-cards';

/** The link of a card as it is drawn now: what takes the focus for the card. */
export function linkOf(root: HTMLElement, id: string): HTMLElement | null {
  return root.querySelector<HTMLElement>(`[data-card="${CSS.escape(id)}"] [data-card-link]`);
}

/** The id of the card that an element stands on, or null. */
export function cardAt(element: Element | null): string | null {
  return element?.closest<HTMLElement>('[data-card]')?.dataset.card ?? null;
}

/** Every card drawn, in the page's order, with its column and lane; a list has neither. */
export function drawnPlaces(root: HTMLElement): CardPlace[] {
  return [...root.querySelectorAll<HTMLElement>('[data-card]')].map((card) => {
    const drop = card.closest('[data-rfd-droppable-id]')?.getAttribute('data-rfd-droppable-id');
    return { id: card.dataset.card ?? '', ...(drop ? placeOf(drop) : { stage: '', lane: '' }) };
  });
}

/** The columns from left to right. */
export function drawnStages(root: HTMLElement): string[] {
  const drops = [...root.querySelectorAll('[data-rfd-droppable-id]')];
  return [...new Set(drops.map((drop) => placeOf(drop.getAttribute('data-rfd-droppable-id') ?? '').stage))];
}
