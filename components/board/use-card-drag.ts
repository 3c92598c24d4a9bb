'use client';

import type { DragStart, DragUpdate, DropResult, ResponderProvided } from '@hello-pangea/dnd';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useRefusalText } from '@/components/story/refusal-text';
import { useStageName } from '@/components/story/stage-names';
import { isBoardAction } from '@/lib/board/board-action';
import type { BoardCard } from '@/lib/board/board-card';
import { placeOf } from '@/lib/board/lanes';
import { useDropJudge } from './drop-judge';
import type { BoardLayoutProps } from './layout-props';

/** What a drag means: the transition from one stage to the other, told to screen readers at each step. */
export function useCardDrag(props: BoardLayoutProps) {
  const t = useTranslations('board.drag');
  const sopWords = useTranslations('sop');
  const refusalText = useRefusalText();
  const stageName = useStageName();
  const { judge, dragging } = useDropJudge();
  const [lifted, setLifted] = useState<BoardCard | null>(null);
  const cardOf = (id: string) => props.cards.find((card) => card.id === id);

  const onBeforeCapture = ({ draggableId }: { draggableId: string }) => {
    dragging.current = true;
    setLifted(cardOf(draggableId) ?? null);
    props.onDragging(true);
  };
  const onDragStart = ({ draggableId }: DragStart, { announce }: ResponderProvided) => {
    const card = cardOf(draggableId);
    if (card) announce(t('lifted', { number: card.number, title: card.title, stage: stageName(card.stage) }));
  };
  const onDragUpdate = ({ draggableId, destination }: DragUpdate, { announce }: ResponderProvided) => {
    const card = cardOf(draggableId);
    if (!card || !destination) return announce(t('nowhere'));
    const stage = stageName(placeOf(destination.droppableId).stage);
    const found = judge(card, destination.droppableId);
    if (!found) announce(t('overHome', { stage }));
    else if (found.ok) announce(t('over', { stage, action: sopWords(`action.${found.transition.action}`) }));
    else announce(t('overRefused', { stage, reasons: found.reasons.map(refusalText).join(' ') }));
  };
  const onDragEnd = ({ draggableId, destination }: DropResult, { announce }: ResponderProvided) => {
    dragging.current = false;
    setLifted(null);
    props.onDragging(false);
    const card = cardOf(draggableId);
    if (!card) return;
    const found = destination && judge(card, destination.droppableId);
    if (!found?.ok) {
      announce(t('home', { number: card.number, stage: stageName(card.stage) }));
      if (found) props.onRefused(card, found.reasons);
      return;
    }
    const { action, to, reason } = found.transition;
    announce(t('dropped', { number: card.number, stage: stageName(to) }));
    if (!isBoardAction(action)) return;
    if (reason === 'required') props.onDialog({ kind: 'reason', card, action, to });
    else props.onChange({ kind: 'move', card, action, to, reason: '' });
  };
  const responders = { onBeforeCapture, onDragStart, onDragUpdate, onDragEnd };
  return { lifted, responders, usage: t('usage') };
}
