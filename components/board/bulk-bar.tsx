'use client';

import { Button, CloseButton } from '@mantine/core';
import {
  IconArrowRight,
  IconCalendarEvent,
  IconFlag,
  IconHandGrab,
  IconPrinter,
  IconTag,
  IconUserPin,
} from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { useStored } from '@/components/ui/store';
import type { BoardCard } from '@/lib/board/board-card';
import { NOTHING_SELECTED, SELECT_LIMIT } from '@/lib/board/selection';
import { may } from '@/lib/sop/permissions';
import { useBoardTools } from './board-context';
import classes from './bulk-bar.module.css';
import { useHands } from './hands-context';
import type { Bulk } from './use-bulk';
import type { CardActs } from './use-card-acts';

interface BulkBarProps {
  cards: BoardCard[];
  acts: CardActs;
  bulk: Bulk;
  onPrint: (cards: BoardCard[]) => void;
}

/** What can be done with all the chosen cards at once; while it is done, how far it is. */
export function BulkBar({ cards, acts, bulk, onPrint }: BulkBarProps) {
  const t = useTranslations('hands.bulk');
  const { me } = useBoardTools();
  const { selection, announce } = useHands();
  const ids = useStored(selection, (value) => value.ids);
  const chosen = cards.filter((card) => ids.has(card.id));
  if (chosen.length === 0 && !bulk.progress) return null;
  const arranges = may(me, 'story.arrange');
  const act = (Icon: typeof IconTag, word: string, does: (cards: BoardCard[]) => void) => (
    <Button
      variant="default"
      size="sm"
      className={classes.act}
      leftSection={<Icon size={16} stroke={1.8} aria-hidden />}
      onClick={() => does(chosen)}
    >
      {word}
    </Button>
  );
  const clear = () => {
    selection.set(NOTHING_SELECTED);
    announce(t('cleared'));
  };
  if (bulk.progress) {
    const { done, of } = bulk.progress;
    return (
      <section className={classes.bar} aria-label={t('label')}>
        <p className={classes.count} role="status">
          {t('running', { done, of })}
        </p>
        <progress
          className={classes.progress}
          value={done}
          max={of}
          aria-label={t('running', { done, of })}
        />
      </section>
    );
  }
  return (
    <section className={classes.bar} aria-label={t('label')}>
      <p className={classes.count}>
        {t('count', { count: chosen.length })}
        {chosen.length >= SELECT_LIMIT ? <span> {t('most', { count: SELECT_LIMIT })}</span> : null}
      </p>
      <div className={classes.acts} data-scrolls-sideways>
        {act(IconHandGrab, t('takeUp'), acts.takeUp)}
        {act(IconArrowRight, t('move'), acts.sendOn)}
        {arranges ? act(IconUserPin, t('assign'), acts.assign) : null}
        {arranges ? act(IconFlag, t('priority'), acts.priority) : null}
        {arranges ? act(IconTag, t('labels'), acts.labels) : null}
        {arranges ? act(IconCalendarEvent, t('wantedOn'), acts.wantedOn) : null}
        {act(IconPrinter, t('print'), onPrint)}
      </div>
      <CloseButton aria-label={t('clear')} title={t('clear')} onClick={clear} />
    </section>
  );
}
