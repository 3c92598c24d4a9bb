'use client';

import { useLocale, useTranslations } from 'next-intl';
import type { Locale } from '@/lib/format/locale';
import { formatNumber } from '@/lib/format/number';
import { type BehindQuery, behindHref, type FigureKind } from '@/lib/metrics/behind-query';
import { FigureLink } from './figure-link';
import classes from './figures-table.module.css';
import { OF_A_STEP, type TrendFigure, type TrendPoint } from './trend-series';
import { monthWords, NO_FIGURE } from './words';

export interface TrendTableProps {
  figure: TrendFigure;
  unit: string | null;
  selection: { sector: string | null; sop: string | null };
  points: readonly TrendPoint[];
  valueLabel: string;
  withP90: boolean;
  words: (value: number) => string;
}

/** The chart's figures month by month, each opening its list. */
export function TrendTable(props: TrendTableProps) {
  const t = useTranslations('metrics.trend');
  const locale = useLocale() as Locale;
  const { figure, unit, selection, points, valueLabel, withP90, words } = props;
  const shown = (value: number | null) => (value === null ? NO_FIGURE : words(value));
  return (
    <table className={classes.table}>
      <thead>
        <tr>
          <th scope="col">{t('month')}</th>
          <th scope="col" className={classes.number}>
            {t('count')}
          </th>
          <th scope="col" className={classes.number}>
            {valueLabel}
          </th>
          {withP90 ? (
            <th scope="col" className={classes.number}>
              {t('p90')}
            </th>
          ) : null}
        </tr>
      </thead>
      <tbody>
        {points.map(({ month, value, p90, count }) => {
          const name = monthWords(month, locale);
          const href =
            count > 0
              ? behindHref({ period: { from: month, to: month }, ...selection }, listOf(figure, unit))
              : null;
          return (
            <tr key={month}>
              <th scope="row">{name}</th>
              <td className={classes.number} data-label={t('count')}>
                <FigureLink href={href} text={formatNumber(count, locale)} label={`${name}, ${t('count')}`} />
              </td>
              <td className={classes.number} data-label={valueLabel}>
                <FigureLink href={href} text={shown(value)} label={`${name}, ${valueLabel}`} />
              </td>
              {withP90 ? (
                <td className={classes.number} data-label={t('p90')}>
                  <FigureLink href={href} text={shown(p90)} label={`${name}, ${t('p90')}`} />
                </td>
              ) : null}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function listOf(figure: TrendFigure, unit: string | null): Partial<BehindQuery> & { angka: FigureKind } {
  if (OF_A_STEP.includes(figure)) {
    return {
      angka: 'langkah',
      ...(unit ? { bagian: unit } : {}),
      ...(figure === 'within' ? { hasil: 'dinilai' as const } : {}),
    };
  }
  return { angka: figure === 'firstRound' ? 'evaluasi' : 'tayang' };
}
