'use client';

import { useTranslations } from 'next-intl';
import { DecisionThreads, useOpenThreadsReason } from '@/components/annotation/decision-threads';
import type { StageKind } from '@/lib/sop/definition';
import type { OfferedStep } from '@/lib/story/next-step';
import { ConfirmDialog } from './confirm-dialog';
import { JoinDialog } from './join-dialog';
import { ReasonDialog } from './reason-dialog';
import { useStageName } from './stage-names';
import { useSeenVersion, useStory } from './story-context';
import { useMoveDone } from './use-move-done';
import { useStoryAction } from './use-story-action';

/** What a step asks before it is done: a confirmation, a reason, or another story. */
export function StepDialog(props: { step: OfferedStep | null; stageKind: StageKind; onClose: () => void }) {
  const { step, onClose } = props;
  if (step?.kind === 'takeOver' || step?.kind === 'publish') {
    return <ConfirmStep kind={step.kind} onClose={onClose} />;
  }
  if (step?.kind === 'pause') return <PauseDialog onClose={onClose} />;
  if (step?.move?.action === 'join') return <JoinDialog onClose={onClose} />;
  if (step?.move) return <MoveDialog move={step.move} stageKind={props.stageKind} onClose={onClose} />;
  return null;
}

function ConfirmStep({ kind, onClose }: { kind: 'takeOver' | 'publish'; onClose: () => void }) {
  const t = useTranslations('story');
  const { storyId, actions, saveAll } = useStory();
  const seenVersion = useSeenVersion();
  const state = useStoryAction();
  const act = async () => {
    const version = seenVersion();
    if (kind === 'takeOver') return actions.takeUp({ storyId, version });
    await saveAll();
    return actions.publishToSite({ storyId, version });
  };
  return (
    <ConfirmDialog
      title={t(`dialog.${kind}.title`)}
      text={t(`dialog.${kind}.text`)}
      confirm={t(`step.${kind}`)}
      state={state}
      onClose={onClose}
      onConfirm={() => state.run(act, { say: t(`done.${kind}`), after: onClose })}
    />
  );
}

function PauseDialog({ onClose }: { onClose: () => void }) {
  const t = useTranslations('story');
  const { storyId, actions, saveAll } = useStory();
  const seenVersion = useSeenVersion();
  const state = useStoryAction();
  return (
    <ReasonDialog
      opened
      onClose={onClose}
      title={t('dialog.pause.title')}
      consequence={t('dialog.pause.text')}
      label={t('dialog.pause.label')}
      required={false}
      confirm={t('step.pause')}
      draftKey={`jeda-${storyId}`}
      state={state}
      onSend={(reason, done) =>
        state.run(
          async () => {
            const version = seenVersion();
            await saveAll();
            return actions.pauseWork({ storyId, version, reason });
          },
          { say: t('done.pause'), after: done },
        )
      }
    />
  );
}

function MoveDialog(props: {
  move: NonNullable<OfferedStep['move']>;
  stageKind: StageKind;
  onClose: () => void;
}) {
  const t = useTranslations('story');
  const stageName = useStageName();
  const { storyId, actions, saveAll } = useStory();
  const seenVersion = useSeenVersion();
  const state = useStoryAction();
  const moveDone = useMoveDone();
  const openNotes = useOpenThreadsReason();
  const { action, to, reasonRequired } = props.move;
  const negative = action === 'sendBack' || action === 'decline';
  const words = props.stageKind === 'evaluation' ? (negative ? 'no' : 'yes') : action;
  if (action === 'join') return null;
  return (
    <ReasonDialog
      opened
      onClose={props.onClose}
      title={t(`dialog.${words}.title`, { to: stageName(to) })}
      consequence={
        <>
          {t(`dialog.${words}.text`, { to: stageName(to) })}
          {props.stageKind === 'evaluation' || action === 'sendBack' ? (
            <DecisionThreads negative={negative} onLeave={props.onClose} />
          ) : null}
        </>
      }
      label={t(reasonRequired ? 'dialog.reason' : 'dialog.note')}
      required={reasonRequired}
      confirm={t(`dialog.${words}.confirm`)}
      danger={negative}
      draftKey={`alasan-${storyId}-${action}`}
      initial={action === 'sendBack' ? openNotes : ''}
      state={state}
      onSend={(reason, done) =>
        state.run(
          async () => {
            const version = seenVersion();
            await saveAll();
            return actions.moveStory({ storyId, version, action, to, reason });
          },
          {
            after: (moved) => {
              moveDone(t(`done.${action}`), moved);
              done();
            },
          },
        )
      }
    />
  );
}
