import { useTranslations } from 'next-intl';
import type { SopStep } from '@/lib/sop/definition';
import classes from './checklist.module.css';

/** What the SOP's row asks of the step: its completeness, its output and its remark, as the form words them. */
export function StepOutput({ step }: { step: SopStep }) {
  const t = useTranslations('story.checklist');
  const asked = (['completeness', 'output', 'remark'] as const).flatMap((part) => {
    const words = step[part];
    return words ? [{ part, words }] : [];
  });
  if (asked.length === 0) return null;
  return (
    <dl className={classes.asked}>
      {asked.map(({ part, words }) => (
        <div key={part} style={{ display: 'contents' }}>
          <dt>{t(part)}</dt>
          <dd lang="id">{words}</dd>
        </div>
      ))}
    </dl>
  );
}
