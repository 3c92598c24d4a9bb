'use client';

import { Button, Group, Stack } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Sheet } from '@/components/story/sheet';
import { arrangedCards, type CardArrangement, sharedArrangement } from '@/lib/board/arranged-cards';
import type { CardRefusal } from '@/lib/board/bulk-report';
import classes from './arrange-dialog.module.css';
import { ArrangeField } from './arrange-field';
import type { BoardDialog } from './board-types';
import type { Change } from './card-change';

type Asked = Extract<BoardDialog, { kind: 'arrange' }>;

interface ArrangeDialogProps {
  asked: Asked | null;
  onClose: () => void;
  /** `refused` are cards that were not even asked for. */
  onConfirm: (changes: Change[], refused: CardRefusal[]) => void;
}

/** Who is to do the work, how much it presses, its labels or its date: of one card or of many. */
export function ArrangeDialog({ asked, onClose, onConfirm }: ArrangeDialogProps) {
  const t = useTranslations('hands.arrange');
  const [first] = asked?.cards ?? [];
  const many = (asked?.cards.length ?? 0) > 1;
  const title = asked
    ? many
      ? t(`${asked.what}Many`, { count: asked.cards.length })
      : t(asked.what, { number: first?.number ?? 0 })
    : '';
  return (
    <Sheet opened={asked !== null} onClose={onClose} title={title}>
      {asked ? (
        <ArrangeForm
          key={`${asked.what} ${first?.id}`}
          asked={asked}
          onClose={onClose}
          onConfirm={onConfirm}
        />
      ) : null}
    </Sheet>
  );
}

function ArrangeForm({ asked, onClose, onConfirm }: ArrangeDialogProps & { asked: Asked }) {
  const t = useTranslations('hands.arrange');
  const common = useTranslations('common');
  const { what, cards } = asked;
  const [first] = cards;
  const only = cards.length === 1 ? first : undefined;
  const [wanted, setWanted] = useState<CardArrangement>(() => sharedArrangement(cards));
  // Left empty for many it takes what each of them has: the button says so before it does.
  const clearing =
    !only &&
    ((what === 'assign' && wanted.userId === null && cards.some(({ assignedTo }) => assignedTo !== null)) ||
      (what === 'wantedOn' && wanted.wantedOn === null && cards.some(({ wantedOn }) => wantedOn !== null)));
  const confirm = () => {
    const { changes, refused } = arrangedCards(what, cards, wanted);
    onClose();
    if (changes.length + refused.length > 0) onConfirm(changes, refused);
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        confirm();
      }}
    >
      <Stack gap="sm">
        {only ? <p className={classes.title}>{only.title}</p> : null}
        <ArrangeField
          what={what}
          cards={cards}
          value={wanted}
          onChange={(part) => setWanted({ ...wanted, ...part })}
        />
      </Stack>
      <Group justify="flex-end" mt="lg" gap="xs">
        <Button variant="default" onClick={onClose}>
          {common('cancel')}
        </Button>
        <Button type="submit" color={clearing ? 'red' : undefined}>
          {clearing ? t(what === 'assign' ? 'clearPersons' : 'clearDates') : common('save')}
        </Button>
      </Group>
    </form>
  );
}
