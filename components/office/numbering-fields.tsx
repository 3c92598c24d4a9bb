'use client';

import { useTranslations } from 'next-intl';
import { Fragment } from 'react';
import { LETTER_PLACEHOLDERS } from '@/lib/office/letter-number';
import classes from './office-form.module.css';
import { useOffice } from './office-form-context';
import { OfficeLine } from './office-line';

/** The unit's code, the format, and what a number would look like. `number` is null while the format is wrong. */
export function NumberingFields({ number }: { number: string | null }) {
  const t = useTranslations('settings.office.number');
  const { values } = useOffice();
  const unitMissing = values.letterNumberFormat.includes('{unit}') && values.unitCode.trim() === '';
  return (
    <div className={classes.fields}>
      <OfficeLine field="unitCode" />
      <OfficeLine field="letterNumberFormat" spellCheck={false} />
      <div className={classes.sample}>
        <output aria-live="polite">
          <span className={classes.sampleLabel}>{t('example')}</span>
          <strong>{number === null ? t('fault') : number || t('none')}</strong>
        </output>
        {number ? (
          <p className={classes.hint}>{unitMissing ? `${t('sample')} ${t('unitMissing')}` : t('sample')}</p>
        ) : null}
      </div>
      <dl className={classes.placeholders} aria-label={t('placeholders')}>
        {LETTER_PLACEHOLDERS.map((name) => (
          <Fragment key={name}>
            <dt>
              <code>{`{${name}}`}</code>
            </dt>
            <dd>{t(name)}</dd>
          </Fragment>
        ))}
      </dl>
    </div>
  );
}
