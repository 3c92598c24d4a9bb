import { useLocale, useTranslations } from 'next-intl';
import type { Locale } from '@/lib/format/locale';
import { formatNumber } from '@/lib/format/number';
import { behindHref } from '@/lib/metrics/behind-query';
import type { MetricsFigures, SliceFigures } from '@/lib/metrics/figures';
import { wholePercent } from '@/lib/metrics/share';
import { KeyFigure } from './key-figure';
import classes from './key-figures.module.css';
import type { MetricsView } from './metrics-view';
import { durationWords, longDurationWords, percentWords, periodWords } from './words';

const withinPercent = ({ total }: SliceFigures) => wholePercent(total.within, total.judged);
const passedPercent = ({ firstRound }: SliceFigures) => wholePercent(firstRound.passed, firstRound.evaluated);

/** Five figures that say how the office stands, each beside what it was in the period before. */
export function KeyFigures({ view }: { view: MetricsView }) {
  const t = useTranslations('metrics.key');
  const locale = useLocale() as Locale;
  const { figures, open } = view;
  const { comparison, total, leadTime, firstRound } = figures;
  const before = { period: comparison, sector: figures.sector, sop: figures.sop };
  const late = open.filter((story) => story.late).length;
  const count = (value: number) => formatNumber(value, locale);

  return (
    <div>
      <ul className={classes.grid}>
        <KeyFigure
          label={t('within')}
          text={percentWords(withinPercent(figures), locale)}
          href={behindHref(figures, { angka: 'langkah', hasil: 'dinilai' })}
          note={t('withinNote', { within: count(total.within), judged: count(total.judged) })}
          before={{
            href: behindHref(before, { angka: 'langkah', hasil: 'dinilai' }),
            text: percentWords(withinPercent(comparison), locale),
            change: change(withinPercent(figures), withinPercent(comparison)),
          }}
        />
        <KeyFigure
          label={t('lead')}
          text={longDurationWords(leadTime.medianMs, locale)}
          href={behindHref(figures, { angka: 'tayang' })}
          note={t('leadNote', { p90: durationWords(leadTime.p90Ms, locale) })}
          more={leadTime.medianDays === null ? undefined : t('leadDays', { days: leadTime.medianDays })}
          before={{
            href: behindHref(before, { angka: 'tayang' }),
            text: durationWords(comparison.leadTime.medianMs, locale),
            change: change(leadTime.medianMs, comparison.leadTime.medianMs),
            time: true,
          }}
        />
        <KeyFigure
          label={t('firstRound')}
          text={percentWords(passedPercent(figures), locale)}
          href={behindHref(figures, { angka: 'evaluasi' })}
          note={t('firstRoundNote', {
            passed: count(firstRound.passed),
            evaluated: count(firstRound.evaluated),
          })}
          before={{
            href: behindHref(before, { angka: 'evaluasi' }),
            text: percentWords(passedPercent(comparison), locale),
            change: change(passedPercent(figures), passedPercent(comparison)),
          }}
        />
        <KeyFigure
          label={t('published')}
          text={count(leadTime.count)}
          href={behindHref(figures, { angka: 'tayang' })}
          note={t('publishedNote', { passes: count(total.count) })}
          before={{
            href: behindHref(before, { angka: 'tayang' }),
            text: count(comparison.leadTime.count),
            change: change(leadTime.count, comparison.leadTime.count),
          }}
        />
        <KeyFigure
          label={t('late')}
          text={count(late)}
          level={late > 0 ? 'past' : 'within'}
          href={lateHref(figures)}
          note={t('lateNote', { open: count(open.length) })}
        />
      </ul>
      <p className={classes.compared}>{t('comparedWith', { period: periodWords(comparison, locale) })}</p>
    </div>
  );
}

function lateHref(figures: MetricsFigures): string {
  return behindHref(figures, { angka: 'terbuka', hasil: 'lewat' });
}

function change(now: number | null, before: number | null): number | null {
  return now === null || before === null ? null : now - before;
}
