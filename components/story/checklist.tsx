'use client';

import { IconAlertCircle, IconCircleCheck } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import type { CheckedRequirement } from '@/lib/story/next-step';
import classes from './checklist.module.css';
import { useRefusalText } from './refusal-text';

/** The conditions of going on, met ones ticked, unmet ones with what is to be done. */
export function Checklist({ items, evaluates }: { items: CheckedRequirement[]; evaluates: boolean }) {
  const t = useTranslations('story.checklist');
  const refusalText = useRefusalText();
  const unmet = items.filter(({ reasons }) => reasons.length > 0).length;
  return (
    <div>
      <h3 className={classes.title}>
        {t(evaluates ? 'titleEvaluation' : 'title')}
        <span className={classes.count}>{unmet === 0 ? t('ready') : t('unmet', { count: unmet })}</span>
      </h3>
      <ul className={classes.list}>
        {items.map(({ requirement, reasons }) =>
          reasons.length === 0 ? (
            <li key={requirement} className={classes.met}>
              <IconCircleCheck size={17} stroke={1.8} aria-hidden />
              <span>
                {t(`met.${requirement}`)}
                <span className={classes.hidden}>, {t('done')}</span>
              </span>
            </li>
          ) : (
            reasons.map((reason) => (
              <li key={JSON.stringify(reason)} className={classes.unmet}>
                <IconAlertCircle size={17} stroke={1.8} aria-hidden />
                <span>{refusalText(reason)}</span>
              </li>
            ))
          ),
        )}
      </ul>
    </div>
  );
}
