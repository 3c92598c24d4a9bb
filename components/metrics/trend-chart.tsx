'use client';

import '@mantine/charts/styles.layer.css';
import { BarChart, LineChart } from '@mantine/charts';

export interface TrendChartProps {
  kind: 'line' | 'bar';
  rows: { month: string; value: number | null; p90: number | null }[];
  valueLabel: string;
  p90Label: string | null;
  /** The standard, in the unit of the rows, drawn as a line. */
  standard: { value: number; label: string } | null;
  percent: boolean;
  tooltip: (value: number) => string;
}

/** The drawing alone: loaded only when it is shown, and hidden from who hears the table instead. */
export function TrendChart(props: TrendChartProps) {
  const { kind, rows, valueLabel, p90Label, standard, percent, tooltip } = props;
  const shared = {
    h: 260,
    data: rows,
    dataKey: 'month',
    tickLine: 'none' as const,
    gridAxis: 'x' as const,
    valueFormatter: tooltip,
    withLegend: p90Label !== null,
    legendProps: { verticalAlign: 'top' as const, height: 36 },
    xAxisProps: { padding: { left: 16, right: 16 }, minTickGap: 4 },
    yAxisProps: {
      width: 52,
      allowDecimals: !percent && kind === 'line',
      tickFormatter: (value: number) => String(value),
      ...(percent ? { domain: [0, 100] as [number, number] } : {}),
    },
    tooltipAnimationDuration: 0,
    ...(standard
      ? { referenceLines: [{ y: standard.value, label: standard.label, color: 'var(--desk-text)' }] }
      : {}),
  };
  if (kind === 'bar') {
    return (
      <BarChart
        {...shared}
        series={[{ name: 'value', label: valueLabel, color: 'var(--desk-accent)' }]}
        barProps={{ isAnimationActive: false, maxBarSize: 36 }}
      />
    );
  }
  return (
    <LineChart
      {...shared}
      curveType="linear"
      connectNulls={false}
      series={[
        { name: 'value', label: valueLabel, color: 'var(--desk-accent)' },
        ...(p90Label
          ? [{ name: 'p90', label: p90Label, color: 'var(--desk-dimmed)', strokeDasharray: '5 4' }]
          : []),
      ]}
      lineProps={{ isAnimationActive: false }}
    />
  );
}
