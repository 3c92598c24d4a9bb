'use client';

import { Button, Group, Modal, Textarea } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useStageName } from '@/components/story/stage-names';
import { LIMITS } from '@/lib/sop/vocabulary';
import type { BoardDialog } from './board-types';
import type { Change } from './card-change';

type Asked = Extract<BoardDialog, { kind: 'reason' | 'pause' }>;

interface ReasonDialogProps {
  asked: Asked | null;
  onClose: () => void;
  onConfirm: (change: Change) => void;
}

/** Asks why: required for a return or a refusal, optional for a pause. */
export function ReasonDialog({ asked, onClose, onConfirm }: ReasonDialogProps) {
  const t = useTranslations('board.dialog');
  const sop = useTranslations('sop');
  const stageName = useStageName();
  const titleOf = (dialog: Asked): string => {
    const { number } = dialog.card;
    if (dialog.kind === 'pause') return t('pause', { number });
    if (dialog.action === 'sendBack') return t('sendBack', { number, stage: stageName(dialog.to) });
    if (dialog.action === 'decline') return t('decline', { number });
    return t('move', { action: sop(`action.${dialog.action}`), number });
  };
  return (
    <Modal styles={BOLD_TITLE} opened={asked !== null} onClose={onClose} title={asked ? titleOf(asked) : ''}>
      {asked ? (
        <ReasonForm key={asked.card.id} asked={asked} onClose={onClose} onConfirm={onConfirm} />
      ) : null}
    </Modal>
  );
}

function ReasonForm({ asked, onClose, onConfirm }: ReasonDialogProps & { asked: Asked }) {
  const t = useTranslations('board.dialog');
  const sop = useTranslations('sop');
  const common = useTranslations('common');
  const refusal = useTranslations('refusal');
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const pausing = asked.kind === 'pause';
  const missing = !pausing && reason.trim() === '';
  const confirm = () => {
    setTried(true);
    if (missing) return;
    if (asked.kind === 'pause') onConfirm({ kind: 'pause', card: asked.card, reason });
    else onConfirm({ kind: 'move', card: asked.card, action: asked.action, to: asked.to, reason });
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        confirm();
      }}
    >
      <p style={{ marginTop: 0, fontWeight: 600 }}>{asked.card.title}</p>
      <Textarea
        data-autofocus
        label={t(pausing ? 'pauseReason' : 'reason')}
        description={t(pausing ? 'pauseHint' : 'reasonHint')}
        required={!pausing}
        withAsterisk={!pausing}
        autosize
        minRows={pausing ? 2 : 4}
        maxRows={12}
        maxLength={LIMITS.reason}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        error={tried && missing ? refusal('reasonMissing') : null}
      />
      <Group justify="flex-end" mt="md" gap="xs">
        <Button variant="default" onClick={onClose}>
          {common('cancel')}
        </Button>
        <Button
          type="submit"
          color={asked.kind === 'reason' && asked.action === 'decline' ? 'red' : undefined}
        >
          {sop(`action.${asked.kind === 'pause' ? 'pause' : asked.action}`)}
        </Button>
      </Group>
    </form>
  );
}

const BOLD_TITLE = { title: { fontSize: '1.0625rem', fontWeight: 700 } };
