import { useLocale, useTranslations } from 'next-intl';
import type { Locale } from '@/lib/format/locale';
import { formatNumber } from '@/lib/format/number';
import { behindHref } from '@/lib/metrics/behind-query';
import type { StageFigures } from '@/lib/metrics/figures';
import type { SopUnit } from '@/lib/metrics/units';
import { FigureLink } from './figure-link';
import classes from './figures-table.module.css';
import type { MetricsView } from './metrics-view';
import { SpreadFigures } from './spread-figures';
import stepClasses from './step-table.module.css';
import { standardsWords } from './words';

/** A stage of a step that has several: its own visits, under the one standard they share. */
export function StageRow(props: { view: MetricsView; unit: SopUnit; name: string; figures: StageFigures }) {
  const t = useTranslations('metrics.steps');
  const locale = useLocale() as Locale;
  const { view, unit, name, figures } = props;
  const copied = view.figures.units.find((each) => each.unit === unit.key)?.standards ?? [];
  const own = unit.standardMinutes === null ? [] : [unit.standardMinutes];
  const minutes = copied.length > 0 ? copied : own;
  const list = (part: object = {}) =>
    behindHref(view.figures, { angka: 'tahap', tahap: figures.stage, ...part });
  return (
    <tr className={classes.sub}>
      <th scope="row">{name}</th>
      <td data-label={t('standard')} className={classes.dimmed}>
        {minutes.length === 0 ? null : t('shared', { minutes: standardsWords(minutes, locale) })}
      </td>
      <td data-label={t('visits')} className={classes.number}>
        <FigureLink
          href={figures.count > 0 ? list() : null}
          text={formatNumber(figures.count, locale)}
          label={`${name}, ${t('visits')}`}
        />
      </td>
      <td className={stepClasses.nothing} />
      <td data-label={t('work')}>
        <SpreadFigures
          spread={figures.work}
          label={`${name}, ${t('work')}`}
          href={list()}
          longestHref={list({ urut: 'terlama' })}
        />
      </td>
      <td data-label={t('wait')}>
        <SpreadFigures
          spread={figures.wait}
          label={`${name}, ${t('wait')}`}
          href={list({ urut: 'tunggu' })}
          longestHref={list({ urut: 'tunggu' })}
        />
      </td>
    </tr>
  );
}
