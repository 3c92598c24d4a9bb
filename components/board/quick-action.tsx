'use client';

import { Button } from '@mantine/core';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { stageOf } from '@/lib/sop/definition';
import { useBoardTools } from './board-context';
import type { CardProps } from './board-types';
import classes from './card-foot.module.css';
import { useCardTab } from './hands-context';

/**
 * The one next step of a card that waits for the reader. Judging and publishing are not done unread from a
 * card: there it leads to the material or the story.
 */
export function QuickAction({ card, onChange, onDialog }: CardProps) {
  const t = useTranslations('board');
  const sop = useTranslations('sop');
  const { me, sopOf, offerOf } = useBoardTools();
  const { work, moves, myTurn } = offerOf(card);
  const tabIndex = useCardTab(card.id);
  if (!myTurn) return null;
  const mine = card.visit?.takenUpBy === me.id;
  const button = { size: 'compact-sm', variant: 'light', className: classes.action, tabIndex } as const;

  if (work.includes('takeUp')) {
    return (
      <Button {...button} onClick={() => onChange({ kind: 'takeUp', card })}>
        {sop('action.takeUp')}
      </Button>
    );
  }
  if (work.includes('resume')) {
    return (
      <Button {...button} onClick={() => onChange({ kind: 'resume', card })}>
        {sop('action.resume')}
      </Button>
    );
  }
  const { kind } = stageOf(sopOf(card), card.stage);
  if (kind === 'proposal') {
    return (
      <Button {...button} onClick={() => onDialog({ kind: 'materials', card })}>
        {t('review')}
      </Button>
    );
  }
  const clear = moves.find(
    (move) => move.reasons.length === 0 && (move.action === 'advance' || move.action === 'acknowledge'),
  );
  if (clear) {
    const { action, to } = clear;
    return (
      <Button {...button} onClick={() => onChange({ kind: 'move', card, action, to, reason: '' })}>
        {sop(`action.${action}`)}
      </Button>
    );
  }
  if (!mine) return null;
  const words = { evaluation: 'evaluate', publishing: 'publish', reporting: 'report' } as const;
  return (
    <Button {...button} component={Link} href={`/naskah/${card.id}`}>
      {t(kind in words ? words[kind as keyof typeof words] : 'write')}
    </Button>
  );
}
