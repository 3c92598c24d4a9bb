'use client';

import { Alert } from '@mantine/core';
import { IconUserExclamation } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import type { StepOffer } from '@/lib/story/next-step';
import classes from './notice.module.css';
import { useRefusalText } from './refusal-text';

/** Tells an evaluator, before he reads, why his yes would be refused. */
export function EvaluationWarning({ offer }: { offer: StepOffer }) {
  const t = useTranslations('story.evaluation');
  const refusalText = useRefusalText();
  const reasons = offer.checklist.flatMap((item) => item.reasons);
  if (reasons.length === 0) return null;
  return (
    <Alert
      className={classes.notice}
      color="gray"
      icon={<IconUserExclamation size={19} stroke={1.7} aria-hidden />}
      title={t('notYours')}
    >
      {reasons.map((reason) => (
        <div key={JSON.stringify(reason)}>{refusalText(reason)}</div>
      ))}
    </Alert>
  );
}
