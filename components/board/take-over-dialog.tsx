'use client';

import { Button, Group, Modal, Text } from '@mantine/core';
import { useTranslations } from 'next-intl';
import type { BoardCard } from '@/lib/board/board-card';

interface TakeOverDialogProps {
  card: BoardCard | null;
  onClose: () => void;
  onConfirm: (card: BoardCard) => void;
}

/** Asks before a story is taken out of somebody's hands. */
export function TakeOverDialog({ card, onClose, onConfirm }: TakeOverDialogProps) {
  const t = useTranslations('board.dialog');
  const sop = useTranslations('sop');
  const common = useTranslations('common');
  return (
    <Modal
      styles={BOLD_TITLE}
      opened={card !== null}
      onClose={onClose}
      title={card ? t('takeOver', { number: card.number }) : ''}
    >
      {card ? (
        <>
          <Text fw={600} mb="xs">
            {card.title}
          </Text>
          <Text>{t('takeOverText', { name: card.holder?.name ?? '' })}</Text>
          <Group justify="flex-end" mt="md" gap="xs">
            <Button variant="default" onClick={onClose}>
              {common('cancel')}
            </Button>
            <Button data-autofocus onClick={() => onConfirm(card)}>
              {sop('action.takeOver')}
            </Button>
          </Group>
        </>
      ) : null}
    </Modal>
  );
}

const BOLD_TITLE = { title: { fontSize: '1.0625rem', fontWeight: 700 } };
