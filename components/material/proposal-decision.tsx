'use client';

import { Button, Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconCheck, IconX } from '@tabler/icons-react';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useRefusalText } from '@/components/story/refusal-text';
import { ErrorNotice } from '@/components/ui/error-notice';
import type { DecideAction, DecisionRequest } from '@/lib/material/decision';
import type { Proposal } from '@/lib/material/proposal';
import { LIMITS } from '@/lib/sop/vocabulary';
import classes from './proposal.module.css';

/** Yes with one press, no with a reason. What stands in the way of both is said instead of the buttons. */
export function ProposalDecision(props: {
  proposal: Pick<Proposal, 'storyId' | 'storyNumber' | 'version' | 'moves'>;
  decide: DecideAction;
}) {
  const t = useTranslations('material.proposals');
  const common = useTranslations('common');
  const refusalText = useRefusalText();
  const router = useRouter();
  const [declining, setDeclining] = useState(false);
  const [reason, setReason] = useState('');
  const [underWay, setUnderWay] = useState<DecisionRequest['action'] | null>(null);
  const [messages, setMessages] = useState<readonly string[]>([]);
  const { storyId, storyNumber, version, moves } = props.proposal;

  const blocked = [...new Set(moves.flatMap((move) => move.reasons).map(refusalText))];
  if (blocked.length > 0) return <p className={classes.blocked}>{blocked.join(' ')}</p>;

  const decide = async (action: DecisionRequest['action']) => {
    if (underWay) return;
    setUnderWay(action);
    setMessages([]);
    try {
      const outcome = await props.decide({
        storyId,
        version,
        action,
        reason: action === 'decline' ? reason : '',
      });
      if (outcome.ok) {
        notifications.show({
          closeButtonProps: { 'aria-label': common('close') },
          message: action === 'approve' ? t('approved', { number: storyNumber }) : t('declined'),
        });
        return;
      }
      setMessages(outcome.reasons.map(refusalText));
    } catch {
      setMessages([common('unknownError')]);
    }
    setUnderWay(null);
  };

  return (
    <div className={classes.decision}>
      {messages.length > 0 ? (
        <ErrorNotice title={t('failed')} messages={messages} onRetry={() => router.refresh()} />
      ) : null}
      {declining ? (
        <form
          className={classes.declining}
          onSubmit={(event) => {
            event.preventDefault();
            void decide('decline');
          }}
        >
          <Textarea
            label={t('declineTitle')}
            description={t('declineHint')}
            autosize
            minRows={2}
            maxRows={8}
            maxLength={LIMITS.reason}
            ref={focusOnce}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          <div className={classes.buttons}>
            <Button
              type="submit"
              color="red"
              loading={underWay === 'decline'}
              disabled={reason.trim() === ''}
            >
              {t('declineSend')}
            </Button>
            <Button variant="default" disabled={underWay !== null} onClick={() => setDeclining(false)}>
              {common('cancel')}
            </Button>
          </div>
        </form>
      ) : (
        <div className={classes.buttons}>
          <Button
            leftSection={<IconCheck size={16} stroke={2} aria-hidden />}
            loading={underWay === 'approve'}
            onClick={() => void decide('approve')}
          >
            {t('approve')}
          </Button>
          <Button
            variant="default"
            leftSection={<IconX size={16} stroke={2} aria-hidden />}
            disabled={underWay !== null}
            onClick={() => setDeclining(true)}
          >
            {t('decline')}
          </Button>
        </div>
      )}
    </div>
  );
}

function focusOnce(field: HTMLTextAreaElement | null) {
  field?.focus({ preventScroll: false });
}
