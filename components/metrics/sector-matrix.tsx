import { useLocale, useTranslations } from 'next-intl';
import type { Locale } from '@/lib/format/locale';
import { behindHref } from '@/lib/metrics/behind-query';
import { FigureLink } from './figure-link';
import classes from './figures-table.module.css';
import type { MetricsView } from './metrics-view';
import matrixClasses from './sector-matrix.module.css';
import { durationWords, shareWords, unitWords } from './words';

/** Share within the standard and median work of every step in every sector, folded away until asked for. */
export function SectorMatrix({ view }: { view: MetricsView }) {
  const t = useTranslations('metrics');
  const sectorName = useTranslations('sop.sector');
  const locale = useLocale() as Locale;
  const { sectors, period, sop } = view.figures;
  return (
    <details className={matrixClasses.details}>
      <summary>{t('sectors.matrix')}</summary>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{t('steps.step')}</th>
            {sectors.map(({ sector }) => (
              <th key={sector} scope="col">
                {sectorName(sector)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {view.units.map((unit) => (
            <tr key={unit.key}>
              <th scope="row">{unitWords(unit, locale)}</th>
              {sectors.map(({ sector, units }) => {
                const own = units.find((each) => each.unit === unit.key);
                const label = `${unitWords(unit, locale)}, ${sectorName(sector)}`;
                const href = behindHref({ period, sector, sop }, { angka: 'langkah', bagian: unit.key });
                return (
                  <td key={sector} data-label={sectorName(sector)}>
                    {own && own.count > 0 ? (
                      <span className={classes.pair}>
                        {own.judged > 0 ? (
                          <FigureLink
                            href={href}
                            text={shareWords(own.within, own.judged, locale)}
                            label={`${label}, ${t('steps.within')}`}
                            tone="strong"
                          />
                        ) : null}
                        <FigureLink
                          href={href}
                          text={durationWords(own.work.medianMs ?? own.wait.medianMs, locale)}
                          label={`${label}, ${t(own.work.count > 0 ? 'steps.work' : 'steps.wait')}`}
                          tone="quiet"
                        />
                      </span>
                    ) : (
                      <span className={classes.dimmed}>{t('noFigure')}</span>
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
