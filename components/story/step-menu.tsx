'use client';

import { ActionIcon, Menu } from '@mantine/core';
import {
  IconArrowBackUp,
  IconArrowRight,
  IconDots,
  IconGitMerge,
  IconHandGrab,
  IconPlayerPause,
} from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import type { StageKind } from '@/lib/sop/definition';
import type { OfferedStep } from '@/lib/story/next-step';
import { useRefusalText } from './refusal-text';
import classes from './step-actions.module.css';
import { useStepLabel } from './use-step-label';

/** What else can be done; what cannot be done yet says why. */
export function StepMenu(props: {
  steps: OfferedStep[];
  stageKind: StageKind;
  onBegin: (step: OfferedStep) => void;
}) {
  const common = useTranslations('common');
  const label = useStepLabel(props.stageKind);
  const refusalText = useRefusalText();
  return (
    <Menu position="bottom-end" width={300}>
      <Menu.Target>
        <ActionIcon className={classes.more} variant="default" aria-label={common('more')}>
          <IconDots size={18} stroke={1.8} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {props.steps.map((step) => (
          <Menu.Item
            key={`${step.kind} ${step.move?.action} ${step.move?.to}`}
            leftSection={<StepIcon step={step} />}
            disabled={step.reasons.length > 0}
            onClick={() => props.onBegin(step)}
          >
            {label(step)}
            {step.reasons.map((reason) => (
              <span key={JSON.stringify(reason)} className={classes.why}>
                {refusalText(reason)}
              </span>
            ))}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

function StepIcon({ step }: { step: OfferedStep }) {
  const size = { size: 17, stroke: 1.7, 'aria-hidden': true } as const;
  if (step.kind === 'pause') return <IconPlayerPause {...size} />;
  if (step.kind === 'takeOver') return <IconHandGrab {...size} />;
  if (step.move?.action === 'join') return <IconGitMerge {...size} />;
  return step.move?.action === 'advance' ? <IconArrowRight {...size} /> : <IconArrowBackUp {...size} />;
}
