import { useLocale, useTranslations } from 'next-intl';
import type { Locale } from '@/lib/format/locale';
import { formatNumber } from '@/lib/format/number';
import { behindHref } from '@/lib/metrics/behind-query';
import type { UnitFigures } from '@/lib/metrics/figures';
import type { SopUnit } from '@/lib/metrics/units';
import { FigureLink } from './figure-link';
import classes from './figures-table.module.css';
import type { MetricsView } from './metrics-view';
import { ShareBar } from './share-bar';
import { SpreadFigures } from './spread-figures';
import { StageRow } from './stage-row';
import { StandardWords } from './standard-words';
import stepClasses from './step-table.module.css';
import { UsedBar } from './used-bar';
import { localized, shareWords, unitWords } from './words';

/** A step as a row, and its stages as rows beneath when it has several. */
export function UnitRows(props: { view: MetricsView; unit: SopUnit; figures: UnitFigures }) {
  const t = useTranslations('metrics.steps');
  const locale = useLocale() as Locale;
  const { view, unit, figures } = props;
  const name = unitWords(unit, locale);
  const list = (part: object = {}) =>
    behindHref(view.figures, { angka: 'langkah', bagian: unit.key, ...part });
  const { count, judged, within, used } = figures;
  return (
    <>
      <tr>
        <th scope="row">
          <span className={stepClasses.name}>
            <span className={stepClasses.ordinal}>{unit.step ?? ''}</span>
            <span>{name}</span>
          </span>
        </th>
        <td data-label={t('standard')}>
          <StandardWords unit={unit} standards={figures.standards} editions={figures.editions} />
        </td>
        <td data-label={t('count')} className={classes.number}>
          <FigureLink
            href={count > 0 ? list() : null}
            text={formatNumber(count, locale)}
            label={`${name}, ${t('count')}`}
          />
        </td>
        <td data-label={t('within')} className={classes.wide}>
          {judged === 0 ? (
            <span className={classes.dimmed}>{t('notJudged')}</span>
          ) : (
            <>
              <span className={classes.pair}>
                <FigureLink
                  href={list({ hasil: 'dinilai' })}
                  text={shareWords(within, judged, locale)}
                  label={`${name}, ${t('within')}`}
                  tone="strong"
                />
                {within < judged ? (
                  <FigureLink
                    href={list({ hasil: 'lewat', urut: 'terlama' })}
                    text={t('pastCount', { count: formatNumber(judged - within, locale) })}
                    label={name}
                    tone="quiet"
                  />
                ) : null}
              </span>
              <ShareBar part={within} whole={judged} />
            </>
          )}
        </td>
        <td data-label={t('work')}>
          <SpreadFigures
            spread={figures.work}
            label={`${name}, ${t('work')}`}
            href={list()}
            longestHref={list({ urut: 'terlama' })}
            none={count > 0 ? t('noWork') : undefined}
          />
          {used.median !== null && used.p90 !== null ? (
            <UsedBar
              median={used.median}
              p90={used.p90}
              label={t('usedLabel', {
                median: shareWords(used.median, 1, locale),
                p90: shareWords(used.p90, 1, locale),
              })}
            />
          ) : null}
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
      {unit.stages.length > 1
        ? unit.stages.map((stage) => {
            const own = view.figures.stages.find((each) => each.stage === stage.key);
            return own ? (
              <StageRow
                key={stage.key}
                view={view}
                unit={unit}
                name={localized(stage.name, locale)}
                figures={own}
              />
            ) : null;
          })
        : null}
    </>
  );
}
