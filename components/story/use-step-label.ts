'use client';

import { useTranslations } from 'next-intl';
import type { StageKind } from '@/lib/sop/definition';
import type { OfferedStep } from '@/lib/story/next-step';
import { useStageName } from './stage-names';

/** Words on a step's button: what it does, and for a move where the story goes. */
export function useStepLabel(stageKind: StageKind): (step: OfferedStep) => string {
  const t = useTranslations('story.step');
  const stageName = useStageName();
  return ({ kind, move }) => {
    if (kind === 'takeUp') return t(stageKind === 'evaluation' ? 'beginEvaluation' : 'takeUp');
    if (!move) return t(kind);
    const to = stageName(move.to);
    if (stageKind === 'evaluation') return t(move.action === 'approve' ? 'yes' : 'no');
    return t(move.action, { to });
  };
}
