import { useLocale, useTranslations } from 'next-intl';
import { LevelChip } from '@/components/ui/level-chip';
import { Panel } from '@/components/ui/panel';
import type { Locale } from '@/lib/format/locale';
import { formatNumber } from '@/lib/format/number';
import { behindHref } from '@/lib/metrics/behind-query';
import type { SectorFigures } from '@/lib/metrics/figures';
import { isSilent } from '@/lib/metrics/reading';
import { SILENCE_DAYS } from '@/lib/metrics/working-days';
import { FigureLink } from './figure-link';
import classes from './figures-table.module.css';
import type { MetricsView } from './metrics-view';
import { SectorMatrix } from './sector-matrix';
import { ShareBar } from './share-bar';
import { durationWords, shareWords } from './words';

/** The four sectors side by side, the success criterion of the SOP first. */
export function SectorTable({ view }: { view: MetricsView }) {
  const t = useTranslations('metrics.sectors');
  return (
    <Panel title={t('title')} description={t('description', { limit: SILENCE_DAYS })} flush>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{t('sector')}</th>
            <th scope="col">{t('last')}</th>
            <th scope="col" className={classes.number}>
              {t('published')}
            </th>
            <th scope="col">{t('within')}</th>
            <th scope="col" className={classes.number}>
              {t('lead')}
            </th>
            <th scope="col" className={classes.number}>
              {t('firstRound')}
            </th>
          </tr>
        </thead>
        <tbody>
          {view.figures.sectors.map((sector) => (
            <SectorRow key={sector.sector} view={view} figures={sector} />
          ))}
        </tbody>
      </table>
      <SectorMatrix view={view} />
    </Panel>
  );
}

function SectorRow({ view, figures }: { view: MetricsView; figures: SectorFigures }) {
  const t = useTranslations('metrics.sectors');
  const sectorName = useTranslations('sop.sector');
  const locale = useLocale() as Locale;
  const { total, leadTime, firstRound, lastPublishedAt, workingDaysSince } = figures;
  const name = sectorName(figures.sector);
  const selection = { period: view.figures.period, sector: figures.sector, sop: view.figures.sop };
  const silent = isSilent(workingDaysSince);
  const published = behindHref(selection, { angka: 'tayang' });
  return (
    <tr>
      <th scope="row">
        {name}
        {view.figures.sector === figures.sector ? <div className={classes.dimmed}>{t('chosen')}</div> : null}
      </th>
      <td data-label={t('last')} className={classes.wide}>
        <LevelChip level={silent ? 'past' : 'within'} label={t(silent ? 'silent' : 'fresh')}>
          {workingDaysSince === null || lastPublishedAt === null ? (
            t('never')
          ) : (
            <FigureLink
              href={behindHref(selection, { angka: 'terakhir' })}
              text={t('ago', { days: workingDaysSince })}
              label={`${name}, ${t('last')}`}
            />
          )}
        </LevelChip>
      </td>
      <td data-label={t('published')} className={classes.number}>
        <FigureLink
          href={leadTime.count > 0 ? published : null}
          text={formatNumber(leadTime.count, locale)}
          label={`${name}, ${t('published')}`}
        />
      </td>
      <td data-label={t('within')}>
        <FigureLink
          href={total.judged > 0 ? behindHref(selection, { angka: 'langkah', hasil: 'dinilai' }) : null}
          text={shareWords(total.within, total.judged, locale)}
          label={`${name}, ${t('within')}`}
          tone="strong"
        />
        <ShareBar part={total.within} whole={total.judged} />
      </td>
      <td data-label={t('lead')} className={classes.number}>
        <FigureLink
          href={leadTime.count > 0 ? published : null}
          text={durationWords(leadTime.medianMs, locale)}
          label={`${name}, ${t('lead')}`}
        />
      </td>
      <td data-label={t('firstRound')} className={classes.number}>
        <FigureLink
          href={firstRound.evaluated > 0 ? behindHref(selection, { angka: 'evaluasi' }) : null}
          text={shareWords(firstRound.passed, firstRound.evaluated, locale)}
          label={`${name}, ${t('firstRound')}`}
        />
      </td>
    </tr>
  );
}
