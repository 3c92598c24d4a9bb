import { useLocale, useTranslations } from 'next-intl';
import type { Locale } from '@/lib/format/locale';
import type { Spread } from '@/lib/metrics/figures';
import { FigureLink } from './figure-link';
import classes from './figures-table.module.css';
import { durationWords, NO_FIGURE } from './words';

/** Median and 90th percentile of a set of times, each opening the list it was reckoned from. */
export function SpreadFigures(props: {
  spread: Spread;
  label: string;
  href: string;
  longestHref: string;
  none?: string;
}) {
  const t = useTranslations('metrics.steps');
  const locale = useLocale() as Locale;
  const { spread, label, href, longestHref, none } = props;
  if (spread.count === 0) return <span className={classes.dimmed}>{none ?? NO_FIGURE}</span>;
  const median = durationWords(spread.medianMs, locale);
  const p90 = durationWords(spread.p90Ms, locale);
  return (
    <span className={classes.pair}>
      <FigureLink href={href} text={median} label={`${label}, ${t('median')}`} tone="strong" />
      <FigureLink href={longestHref} text={`${t('p90')} ${p90}`} label={label} tone="quiet" />
    </span>
  );
}
