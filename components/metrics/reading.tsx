import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { Locale } from '@/lib/format/locale';
import { formatNumber } from '@/lib/format/number';
import { readFigures } from '@/lib/metrics/reading';
import { SILENCE_DAYS } from '@/lib/metrics/working-days';
import type { MetricsView } from './metrics-view';
import classes from './reading.module.css';
import { longDurationWords, percentWords, unitWords } from './words';

const strong = (chunks: ReactNode) => <b>{chunks}</b>;

/** The figures in words, for who reads nothing else. */
export function ReadingText({ view }: { view: MetricsView }) {
  const t = useTranslations('metrics.reading');
  const sectorName = useTranslations('sop.sector');
  const locale = useLocale() as Locale;
  const { withinPercent, changePoints, leadMs, slowest, late, silent } = readFigures(view.figures);
  const slowestUnit = view.units.find((unit) => unit.key === slowest?.unit);
  return (
    <section className={classes.reading} aria-label={t('label')}>
      <p>
        {withinPercent === null
          ? t('nothing')
          : t.rich('within', {
              b: strong,
              percent: percentWords(withinPercent, locale),
              change: changeOf(changePoints),
              points: formatNumber(Math.abs(changePoints ?? 0), locale),
            })}{' '}
        {leadMs === null ? null : t.rich('lead', { b: strong, time: longDurationWords(leadMs, locale) })}{' '}
        {slowest && slowestUnit
          ? t.rich('slowest', { ...slowest, b: strong, step: unitWords(slowestUnit, locale) })
          : null}
      </p>
      <p>
        {t.rich('late', { b: strong, count: late })}{' '}
        {silent.length > 0
          ? t.rich('silent', {
              b: strong,
              limit: SILENCE_DAYS,
              sectors: silent.map(({ sector }) => sectorName(sector)).join(', '),
            })
          : null}
      </p>
    </section>
  );
}

function changeOf(points: number | null): 'up' | 'down' | 'same' | 'none' {
  if (points === null) return 'none';
  if (points === 0) return 'same';
  return points > 0 ? 'up' : 'down';
}
