'use client';

import { useLocale, useTranslations } from 'next-intl';
import { formatWorkingDuration } from '@/lib/format/duration';
import type { Locale } from '@/lib/format/locale';
import type { SopChange } from '@/lib/sop/change-of-sop';
import { RoleNames } from './role-names';
import classes from './sop-change-notice.module.css';
import { useStageName } from './stage-names';

/** What another SOP version changes for a story where it stands, in sentences. */
export function SopChangeList({ change, from }: { change: SopChange; from: string }) {
  const t = useTranslations('story.sopChange');
  const sop = useTranslations('sop');
  const locale = useLocale() as Locale;
  const stageName = useStageName();
  const { standard, performers, moves } = change;
  const length = (minutes: number | null) =>
    minutes === null ? sop('noStandard') : formatWorkingDuration(minutes * 60_000, locale);
  const limits = { from: length(standard.from.minutes), to: length(standard.to.minutes) };
  const names = (stages: string[]) => stages.map(stageName).join(', ');
  const sentences = [
    t(limits.from === limits.to ? 'standardSame' : 'standard', limits),
    ...(standard.from.step === standard.to.step
      ? []
      : [standard.to.step === null ? t('noStep') : t('step', { step: standard.to.step })]),
    ...(['lost', 'won', 'changed'] as const).flatMap((kind) =>
      moves[kind].map(({ action, to }) => t(kind, { action: sop(`action.${action}`), stage: stageName(to) })),
    ),
    ...(change.evaluationsToCome.length > 0
      ? [t('toCome', { stages: names(change.evaluationsToCome) })]
      : []),
    ...(change.approvalsLeft.length > 0 ? [t('left', { stages: names(change.approvalsLeft) })] : []),
  ];
  return (
    <>
      {t('intro', { stage: stageName(change.stage), from })}
      <ul className={classes.list}>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
        {performers.from.join() === performers.to.join() ? null : (
          <li>
            {t.rich('performers', {
              from: () => <RoleNames roles={performers.from} />,
              to: () => <RoleNames roles={performers.to} />,
            })}
          </li>
        )}
      </ul>
    </>
  );
}
