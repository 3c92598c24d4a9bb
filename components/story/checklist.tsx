'use client';

import { IconAlertCircle, IconCircleCheck } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import type { CheckedRequirement } from '@/lib/story/checked-requirements';
import { type Mendable, mendPlace } from '@/lib/story/mend-place';
import classes from './checklist.module.css';
import { MendLink } from './mend-link';
import { useRefusalText } from './refusal-text';

/** The conditions of going on, met ones ticked; an unmet one says what is to be done and leads there. */
export function Checklist(props: { items: CheckedRequirement[]; evaluates: boolean; mendable: Mendable }) {
  const { items } = props;
  const t = useTranslations('story.checklist');
  const refusalText = useRefusalText();
  const unmet = items.filter(({ reasons }) => reasons.length > 0).length;
  return (
    <div>
      <h3 className={classes.title}>
        {t(props.evaluates ? 'titleEvaluation' : 'title')}
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
            reasons.map((reason) => {
              const place = mendPlace(reason, props.mendable);
              return (
                <li key={JSON.stringify(reason)} className={classes.unmet}>
                  <IconAlertCircle size={17} stroke={1.8} aria-hidden />
                  {place ? (
                    <MendLink place={place}>{refusalText(reason)}</MendLink>
                  ) : (
                    <span>{refusalText(reason)}</span>
                  )}
                </li>
              );
            })
          ),
        )}
      </ul>
    </div>
  );
}
