'use client';

import { Button, Group, Radio, Stack, Textarea } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Sheet } from '@/components/story/sheet';
import { useStageName } from '@/components/story/stage-names';
import type { BoardCard } from '@/lib/board/board-card';
import { movesOfMany } from '@/lib/board/moves-of-many';
import { LIMITS } from '@/lib/sop/vocabulary';
import { useBoardTools } from './board-context';
import type { Change } from './card-change';

interface MoveManyDialogProps {
  cards: BoardCard[] | null;
  onClose: () => void;
  onConfirm: (changes: Change[]) => void;
}

/** Asks where the chosen cards go; every move that some of them can make is offered, with how many. */
export function MoveManyDialog({ cards, onClose, onConfirm }: MoveManyDialogProps) {
  const t = useTranslations('hands.moveMany');
  return (
    <Sheet opened={cards !== null} onClose={onClose} title={t('title', { count: cards?.length ?? 0 })}>
      {cards ? <MoveManyForm cards={cards} onClose={onClose} onConfirm={onConfirm} /> : null}
    </Sheet>
  );
}

function MoveManyForm({ cards, onClose, onConfirm }: MoveManyDialogProps & { cards: BoardCard[] }) {
  const t = useTranslations('hands.moveMany');
  const board = useTranslations('board');
  const sop = useTranslations('sop');
  const common = useTranslations('common');
  const refusal = useTranslations('refusal');
  const stageName = useStageName();
  const { sopOf, offerOf } = useBoardTools();
  const [moves] = useState(() => movesOfMany(cards, sopOf, offerOf));
  const [chosen, setChosen] = useState('0');
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const move = moves[Number(chosen)];
  const missing = move?.asks === true && reason.trim() === '';
  if (!move) {
    return (
      <>
        <p>{t('none')}</p>
        <Group justify="flex-end">
          <Button data-autofocus onClick={onClose}>
            {common('close')}
          </Button>
        </Group>
      </>
    );
  }
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (missing) return;
        onClose();
        const { action, to } = move;
        onConfirm(cards.map((card) => ({ kind: 'move', card, action, to, reason: move.asks ? reason : '' })));
      }}
    >
      <Radio.Group label={t('where')} description={t('hint')} value={chosen} onChange={setChosen}>
        <Stack gap="sm" mt="xs">
          {moves.map(({ action, from, to, count }, index) => (
            <Radio
              key={`${action} ${from} ${to}`}
              value={String(index)}
              data-autofocus={index === 0 || undefined}
              label={board('moveTo', { action: sop(`action.${action}`), stage: stageName(to) })}
              description={t('some', { stage: stageName(from), count, of: cards.length })}
            />
          ))}
        </Stack>
      </Radio.Group>
      {move.asks ? (
        <Textarea
          mt="md"
          label={board('dialog.reason')}
          description={board('dialog.reasonHint')}
          withAsterisk
          autosize
          minRows={3}
          maxLength={LIMITS.reason}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
          error={tried && missing ? refusal('reasonMissing') : null}
        />
      ) : null}
      <Group justify="flex-end" mt="lg" gap="xs">
        <Button variant="default" onClick={onClose}>
          {common('cancel')}
        </Button>
        <Button type="submit">{sop(`action.${move.action}`)}</Button>
      </Group>
    </form>
  );
}
