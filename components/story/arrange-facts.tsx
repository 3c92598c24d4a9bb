'use client';

import { useLocale, useTranslations } from 'next-intl';
import { formatDate, zonedTime } from '@/lib/format/date';
import type { Locale } from '@/lib/format/locale';
import type { StoryArrangement } from '@/lib/story/arrange';
import classes from './arrange-panel.module.css';

/** The arrangement in words; what is not set says so quietly. */
export function ArrangeFacts({ arrangement }: { arrangement: StoryArrangement }) {
  const t = useTranslations('story.arrange');
  const sop = useTranslations('sop');
  const locale = useLocale() as Locale;
  const { assignedTo, priority, labels, wantedOn } = arrangement;
  return (
    <dl className={classes.facts}>
      <dt>{t('assignee')}</dt>
      <dd data-unset={!assignedTo || undefined}>{assignedTo?.name ?? t('anybody')}</dd>
      <dt>{t('priority')}</dt>
      <dd data-unset={priority === 'normal' || undefined}>{sop(`priority.${priority}`)}</dd>
      <dt>{t('wantedOn')}</dt>
      <dd data-unset={!wantedOn || undefined}>
        {wantedOn ? formatDate(zonedTime(wantedOn, '00:00'), locale) : t('noDate')}
      </dd>
      <dt>{t('labels')}</dt>
      <dd data-unset={labels.length === 0 || undefined}>
        {labels.length === 0
          ? t('noLabels')
          : labels.map((label) => (
              <span key={label} className={classes.label}>
                {label}
              </span>
            ))}
      </dd>
    </dl>
  );
}
