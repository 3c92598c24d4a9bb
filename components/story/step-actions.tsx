'use client';

import { Button } from '@mantine/core';
import {
  IconArrowBackUp,
  IconArrowRight,
  IconCheck,
  IconPlayerPlay,
  IconSend,
  IconWorldUpload,
} from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { usePaletteActions } from '@/components/palette/palette-context';
import { ErrorNotice } from '@/components/ui/error-notice';
import type { StageKind } from '@/lib/sop/definition';
import type { OfferedStep } from '@/lib/story/next-step';
import classes from './step-actions.module.css';
import { StepDialog } from './step-dialog';
import { StepMenu } from './step-menu';
import { useStory } from './story-context';
import { useMoveDone } from './use-move-done';
import { useStepLabel } from './use-step-label';
import { type StoryActionState, useStoryAction } from './use-story-action';

/** Id of the report's form, so that the step's button can send it from wherever it stands. */
export const REPORT_FORM_ID = 'laporan-naskah';

export interface StepActionsProps {
  stageKind: StageKind;
  main: OfferedStep | null;
  counter: OfferedStep | null;
  others: OfferedStep[];
}

/** The one next step as a button, its counterpart beside it, and the rest in a menu. */
export function StepActions({ stageKind, main, counter, others }: StepActionsProps) {
  const [asked, setAsked] = useState<OfferedStep | null>(null);
  const state = useStoryAction();
  const begin = useBegin(stageKind, state, setAsked);
  const takeOver = main ? undefined : others.find(({ kind }) => kind === 'takeOver');
  const menu = others.filter((step) => step !== takeOver);
  const label = useStepLabel(stageKind);
  usePaletteActions(() =>
    // A report is sent by its own form, which must be filled in first.
    [main, counter, ...others].flatMap((step) =>
      step && step.kind !== 'report' && step.reasons.length === 0
        ? [{ id: `step ${step.kind} ${step.move?.to}`, label: label(step), run: () => begin(step) }]
        : [],
    ),
  );
  return (
    <>
      {main || others.length > 0 ? (
        <div className={classes.actions}>
          {state.faults.length > 0 && !asked ? <ErrorNotice messages={state.faults} /> : null}
          <div className={classes.row}>
            {counter ? (
              <StepButton step={counter} stageKind={stageKind} state={state} onBegin={begin} quiet />
            ) : null}
            {main ? <StepButton step={main} stageKind={stageKind} state={state} onBegin={begin} /> : null}
            {takeOver ? (
              <StepButton step={takeOver} stageKind={stageKind} state={state} onBegin={begin} quiet />
            ) : null}
            {menu.length > 0 ? <StepMenu steps={menu} stageKind={stageKind} onBegin={begin} /> : null}
          </div>
        </div>
      ) : null}
      {/* Beside the buttons: they may go when somebody else moves the story, what was typed may not. */}
      <StepDialog step={asked} stageKind={stageKind} onClose={() => setAsked(null)} />
    </>
  );
}

/** Starts a step: at once, or through a dialog where something must be said or chosen first. */
function useBegin(stageKind: StageKind, state: StoryActionState, ask: (step: OfferedStep) => void) {
  const t = useTranslations('story.done');
  const { storyId, version, actions, saveAll } = useStory();
  const moveDone = useMoveDone();
  const request = { storyId, version };
  return (step: OfferedStep) => {
    const { move } = step;
    state.clear();
    if (step.kind === 'takeUp') return state.run(() => actions.takeUp(request), { say: t('takeUp') });
    if (step.kind === 'resume') return state.run(() => actions.resumeWork(request), { say: t('resume') });
    const direct = move?.action === 'advance' || move?.action === 'acknowledge';
    if (!move || !direct || stageKind === 'evaluation') return ask(step);
    state.run(
      async () => {
        await saveAll();
        const { action, to } = move;
        return actions.moveStory({
          ...request,
          action: action === 'advance' ? action : 'acknowledge',
          to,
          reason: '',
        });
      },
      { after: (moved) => moveDone(t(move.action), moved) },
    );
  };
}

const ICONS = {
  takeUp: IconPlayerPlay,
  resume: IconPlayerPlay,
  publish: IconWorldUpload,
  report: IconSend,
} as const;

function StepButton(props: {
  step: OfferedStep;
  stageKind: StageKind;
  state: StoryActionState;
  onBegin: (step: OfferedStep) => void;
  quiet?: boolean;
}) {
  const { step, quiet } = props;
  const label = useStepLabel(props.stageKind);
  const blocked = step.reasons.length > 0;
  const Icon = iconOf(step);
  const sends = step.kind === 'report';
  return (
    <Button
      className={classes.main}
      size="md"
      variant={quiet ? 'default' : 'filled'}
      disabled={blocked}
      loading={props.state.running && !quiet}
      leftSection={<Icon size={18} stroke={1.9} aria-hidden />}
      type={sends ? 'submit' : 'button'}
      form={sends ? REPORT_FORM_ID : undefined}
      onClick={sends ? undefined : () => props.onBegin(step)}
    >
      {label(step)}
    </Button>
  );
}

function iconOf({ kind, move }: OfferedStep) {
  if (kind in ICONS) return ICONS[kind as keyof typeof ICONS];
  if (move?.action === 'approve' || move?.action === 'acknowledge') return IconCheck;
  return move?.action === 'advance' ? IconArrowRight : IconArrowBackUp;
}
