import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { LevelIcon } from '@/components/ui/level-chip';
import { formatTime } from '@/lib/format/date';
import type { Locale } from '@/lib/format/locale';
import { formatNumber } from '@/lib/format/number';
import type { ChainCheck } from '@/lib/log/log-entry';
import classes from './chain-status.module.css';

/** Says whether every story's log is whole, or which ones are not and how. */
export function ChainStatus({ check }: { check: ChainCheck }) {
  const t = useTranslations('log');
  const locale = useLocale() as Locale;
  const counts = {
    events: formatNumber(check.events, locale),
    stories: formatNumber(check.stories, locale),
    time: formatTime(check.at, locale),
  };
  if (check.broken.length === 0) {
    return (
      <p className={classes.status}>
        <LevelIcon level="within" size={16} />
        {t('chainWhole', counts)}
      </p>
    );
  }
  return (
    <div className={classes.status} data-broken role="alert">
      <LevelIcon level="past" size={16} />
      <div>
        <strong>{t('chainBroken', { count: check.broken.length, ...counts })}</strong>
        <ul className={classes.faults}>
          {check.broken.slice(0, 20).map(({ id, number, title, faults }) => (
            <li key={id}>
              <Link href={`/naskah/${id}`}>
                #{number} {title}
              </Link>
              {': '}
              {faults.map((fault) => t(`fault.${fault.kind}`, { number: fault.number })).join('; ')}
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
