import { useLocale, useTranslations } from 'next-intl';
import type { Locale } from '@/lib/format/locale';
import type { EditionStandards } from '@/lib/metrics/figures';
import type { SopUnit } from '@/lib/metrics/units';
import classes from './figures-table.module.css';
import { standardsWords } from './words';

/**
 * The standards that were copied into the visits, edition by edition where several set them; the SOP's own
 * where nothing was finished.
 */
export function StandardWords(props: {
  unit: SopUnit;
  standards: readonly number[];
  editions: readonly EditionStandards[];
}) {
  const t = useTranslations('metrics');
  const locale = useLocale() as Locale;
  const { unit, standards, editions } = props;
  const own = unit.standardMinutes === null ? [] : [unit.standardMinutes];
  const minutes = standards.length > 0 ? standards : own;
  if (minutes.length === 0) {
    const word = unit.step === null ? t('steps.outside') : t('steps.noStandard');
    return <span className={classes.dimmed}>{word}</span>;
  }
  return (
    <>
      {editions.length > 1 ? (
        editions.map((each) => (
          <div key={each.edition}>
            {t('minutes', { minutes: standardsWords(each.standards, locale) })}{' '}
            <span className={classes.dimmed}>{t('edition', { edition: each.edition })}</span>
          </div>
        ))
      ) : (
        <span>{t('minutes', { minutes: standardsWords(minutes, locale) })}</span>
      )}
      {unit.perMaterial ? <div className={classes.dimmed}>{t('steps.perMaterial')}</div> : null}
    </>
  );
}
