'use client';

import { NativeSelect, Skeleton } from '@mantine/core';
import dynamic from 'next/dynamic';
import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { Panel } from '@/components/ui/panel';
import { formatCompactDuration } from '@/lib/format/duration';
import type { Locale } from '@/lib/format/locale';
import { formatNumber, formatPercent } from '@/lib/format/number';
import type { MonthFigures } from '@/lib/metrics/figures';
import classes from './trend-panel.module.css';
import { OF_A_STEP, TREND_FIGURES, type TrendFigure, trendPoints, trendUnit } from './trend-series';
import { TrendTable } from './trend-table';
import { monthWords, periodWords } from './words';

// The charts are heavy and no other page needs them.
const TrendChart = dynamic(() => import('./trend-chart').then((module) => module.TrendChart), {
  ssr: false,
  loading: () => <Skeleton height={260} />,
});

/** A step as the trend offers it. `standardMinutes` null: none, or one that differs by story. */
export interface TrendStep {
  key: string;
  name: string;
  standardMinutes: number | null;
}

/** One figure month by month, as a chart and as a table. */
export function TrendPanel(props: {
  months: readonly MonthFigures[];
  steps: readonly TrendStep[];
  selection: { sector: string | null; sop: string | null };
}) {
  const t = useTranslations('metrics.trend');
  const locale = useLocale() as Locale;
  const [figure, chooseFigure] = useState<TrendFigure>('within');
  const [chosenUnit, chooseUnit] = useState<string | null>(null);
  const { months, steps, selection } = props;

  const ofStep = OF_A_STEP.includes(figure);
  // Times of different steps have no common median, so one step is taken until another is chosen.
  const unit = ofStep ? (chosenUnit ?? (figure === 'within' ? null : (steps[0]?.key ?? null))) : null;
  const points = trendPoints(months, figure, unit);
  const isTime = figure === 'work' || figure === 'wait' || figure === 'lead';
  const isShare = figure === 'within' || figure === 'firstRound';
  const scale = trendUnit(points);
  const unitName = isTime ? t(`unit.${scale.unit}`) : t(isShare ? 'unit.percent' : 'unit.count');
  const words = (value: number) => {
    if (isTime) return formatCompactDuration(value, locale);
    return isShare ? formatPercent(value / 100, locale) : formatNumber(value, locale);
  };
  const divide = (value: number | null) => (value === null ? null : value / (isTime ? scale.ms : 1));
  const step = steps.find((each) => each.key === unit);
  const standard =
    figure === 'work' && step?.standardMinutes
      ? { value: (step.standardMinutes * 60_000) / scale.ms, label: t('standard') }
      : null;
  const valueLabel = isTime ? t('median') : t(figure);
  const [first, last] = [months[0], months.at(-1)];

  return (
    <Panel
      title={t('title')}
      description={
        first && last
          ? t('description', { period: periodWords({ from: first.month, to: last.month }, locale) })
          : null
      }
      actions={
        <div className={classes.choices}>
          <NativeSelect
            aria-label={t('figure')}
            value={figure}
            onChange={({ currentTarget: { value } }) =>
              chooseFigure(TREND_FIGURES.find((each) => each === value) ?? 'within')
            }
            data={TREND_FIGURES.map((each) => ({ value: each, label: t(each) }))}
          />
          {ofStep ? (
            <NativeSelect
              aria-label={t('step')}
              value={unit ?? ''}
              onChange={({ currentTarget: { value } }) => chooseUnit(value || null)}
              data={[
                ...(figure === 'within' ? [{ value: '', label: t('allSteps') }] : []),
                ...steps.map(({ key, name }) => ({ value: key, label: name })),
              ]}
            />
          ) : null}
        </div>
      }
    >
      {points.every((point) => point.value === null) ? (
        <p className={classes.none}>{t('noData')}</p>
      ) : (
        <>
          <p className={classes.unit}>{unitName}</p>
          <div role="img" aria-label={t('chartLabel', { figure: t(figure) })}>
            <TrendChart
              kind={figure === 'published' ? 'bar' : 'line'}
              rows={points.map(({ month, value, p90 }) => ({
                month: shortMonth(monthWords(month, locale)),
                value: divide(value),
                p90: divide(p90),
              }))}
              valueLabel={valueLabel}
              p90Label={isTime ? t('p90') : null}
              standard={standard}
              percent={isShare}
              tooltip={(value) => words(isTime ? value * scale.ms : value)}
            />
          </div>
        </>
      )}
      <details className={classes.details}>
        <summary>{t('table')}</summary>
        <TrendTable
          figure={figure}
          unit={unit}
          selection={selection}
          points={points}
          valueLabel={valueLabel}
          withP90={isTime}
          words={words}
        />
      </details>
    </Panel>
  );
}

/** "Sep 26" of "September 2026". */
function shortMonth(month: string): string {
  const [name = '', year = ''] = month.split(' ');
  return `${name.slice(0, 3)} ${year.slice(2)}`;
}
