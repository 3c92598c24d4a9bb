'use client';

import { useTranslations } from 'next-intl';
import type { ExplainedStandard } from '@/lib/clock/explain-clock';
import classes from './clock.module.css';
import type { ClockWords } from './use-clock-words';

/** The standard in one line, "3 × 60 menit = 180 menit", and where it comes from. */
export function ClockStandard({ standard, words }: { standard: ExplainedStandard; words: ClockWords }) {
  const t = useTranslations('clock.standard');
  const { minutes, step, edition, perMaterial } = standard;
  return (
    <section className={classes.account} aria-label={t('title')}>
      <div className={classes.head}>
        <h3>{t('title')}</h3>
        <p className={classes.total} data-unset={minutes === null || undefined}>
          {minutes === null
            ? t('none')
            : perMaterial
              ? t('perMaterial', { ...perMaterial, total: minutes })
              : t('minutes', { minutes })}
        </p>
      </div>
      <p>
        {step
          ? t('source', { step: step.number, name: step.name[words.locale], edition })
          : t('outside', { edition })}
        {step && minutes === null ? ` ${t('noneText')}` : null}
        {perMaterial ? ` ${t('each', { minutes: perMaterial.minutes, count: perMaterial.materials })}` : null}
      </p>
    </section>
  );
}
