'use client';

import { useTranslations } from 'next-intl';
import { PageHeader } from '@/components/ui/page-header';
import type { StageLimitItem, StageLimitRequest } from '@/lib/board/stage-limit-form';
import type { Outcome } from '@/lib/sop/refusal';
import { LimitRow } from './limit-row';
import classes from './limits-form.module.css';
import settings from './settings.module.css';

/** The stages with their limits, saved one by one; without `change` they are only shown. */
export function LimitsForm(props: {
  items: StageLimitItem[];
  change: ((request: StageLimitRequest) => Promise<Outcome>) | null;
}) {
  const t = useTranslations('boardView.limits');
  return (
    <>
      <PageHeader title={t('title')} description={t('lead')} />
      <ul className={classes.stages} aria-label={t('stages')}>
        {props.items.map((item) => (
          <LimitRow key={item.stage} item={item} change={props.change} />
        ))}
      </ul>
      <p className={settings.note}>{t(props.change ? 'note' : 'readOnly')}</p>
    </>
  );
}
