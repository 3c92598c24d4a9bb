import { useLocale, useTranslations } from 'next-intl';
import { LevelIcon } from '@/components/ui/level-chip';
import { formatTime } from '@/lib/format/date';
import type { Locale } from '@/lib/format/locale';
import { formatNumber } from '@/lib/format/number';
import type { OfficeChainCheck } from '@/lib/office/office-event';
import classes from './chain-status.module.css';

/** Says whether the office's log is whole, or where it is not. */
export function OfficeChainStatus({ check }: { check: OfficeChainCheck }) {
  const t = useTranslations('log');
  const locale = useLocale() as Locale;
  const counts = { events: formatNumber(check.events, locale), time: formatTime(check.at, locale) };
  if (check.faults.length === 0) {
    return (
      <p className={classes.status}>
        <LevelIcon level="within" size={16} />
        {t('office.chainWhole', counts)}
      </p>
    );
  }
  return (
    <div className={classes.status} data-broken role="alert">
      <LevelIcon level="past" size={16} />
      <div>
        <strong>{t('office.chainBroken', counts)}</strong>
        <ul className={classes.faults}>
          {check.faults.slice(0, 20).map(({ number, kind }) => (
            <li key={`${kind}-${number}`}>{t(`fault.${kind}`, { number })}</li>
          ))}
        </ul>
      </div>
    </div>
  );
}
