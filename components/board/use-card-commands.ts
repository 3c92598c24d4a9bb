'use client';

import { useTranslations } from 'next-intl';
import type { PaletteAction } from '@/components/palette/palette-context';
import type { BoardCard } from '@/lib/board/board-card';
import { sendBackOf, sendOnOf } from '@/lib/board/card-steps';
import { may } from '@/lib/sop/permissions';
import { useBoardTools } from './board-context';
import type { BoardDialog } from './board-types';
import { cardAt } from './card-places';
import { useHands } from './hands-context';
import type { CardActs } from './use-card-acts';

/** What the palette can do on the board: with the card in focus, or with all that are chosen. */
export function useCardCommands(
  cards: BoardCard[],
  acts: CardActs,
  onDialog: (dialog: BoardDialog) => void,
): () => PaletteAction[] {
  const t = useTranslations('palette');
  const keys = useTranslations('hands.keys.does');
  const { me, sopOf, offerOf } = useBoardTools();
  const { selection } = useHands();

  const possible = (card: BoardCard): (keyof CardActs)[] => {
    const { work } = offerOf(card);
    const arranges = !card.closedAt && may(me, 'story.arrange');
    return [
      ...(work.includes('takeUp') || work.includes('takeOver') ? (['takeUp'] as const) : []),
      ...(work.includes('pause') || work.includes('resume') ? (['pause'] as const) : []),
      ...(sendOnOf(sopOf(card), card, me).ok ? (['sendOn'] as const) : []),
      ...(sendBackOf(sopOf(card), card, me).ok ? (['sendBack'] as const) : []),
      ...(arranges ? (['assign', 'priority', 'labels', 'wantedOn'] as const) : []),
    ];
  };

  return () => {
    const { ids } = selection.get();
    const chosen = cards.filter(({ id }) => ids.has(id));
    const focused = cards.find(({ id }) => id === cardAt(document.activeElement));
    const sheet = { id: 'board sheet', label: t('shortcuts'), run: () => onDialog({ kind: 'shortcuts' }) };
    if (chosen.length > 1) {
      const arranges = may(me, 'story.arrange')
        ? (['assign', 'priority', 'labels', 'wantedOn'] as const)
        : [];
      const many = (['takeUp', 'sendOn', ...arranges] as const).map((name) => ({
        id: `chosen ${name}`,
        label: t('chosen', { action: keys(name), count: chosen.length }),
        run: () => acts[name](chosen),
      }));
      return [...many, sheet];
    }
    const card = chosen[0] ?? focused;
    if (!card) return [sheet];
    const one = possible(card).map((name) => ({
      id: `card ${name}`,
      label: t('actionOn', { action: keys(name), number: card.number }),
      hint: card.title,
      run: () => acts[name]([card]),
    }));
    return [...one, sheet];
  };
}
