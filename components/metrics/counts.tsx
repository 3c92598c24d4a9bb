import { useLocale, useTranslations } from 'next-intl';
import { Panel } from '@/components/ui/panel';
import type { Locale } from '@/lib/format/locale';
import { formatNumber } from '@/lib/format/number';
import { behindHref } from '@/lib/metrics/behind-query';
import { CountBars } from './count-bars';
import type { MetricsView } from './metrics-view';
import { localized } from './words';

/** How long the open stories have been on their way. */
export function OpenAges({ view }: { view: MetricsView }) {
  const t = useTranslations('metrics.ages');
  const locale = useLocale() as Locale;
  return (
    <Panel title={t('title')} description={t('description')}>
      <CountBars
        rows={view.figures.ages.map(({ bucket, count }) => ({
          key: bucket,
          label: t(`bucket.${bucket}`),
          count,
          text: formatNumber(count, locale),
          href: behindHref(view.figures, { angka: 'terbuka', umur: bucket }),
        }))}
      />
    </Panel>
  );
}

/** Which stages sent stories back. */
export function Returns({ view }: { view: MetricsView }) {
  const t = useTranslations('metrics.returns');
  const locale = useLocale() as Locale;
  const stages = view.units.flatMap((unit) => unit.stages);
  const returning = view.figures.stages.filter((stage) => stage.returned > 0);
  return (
    <Panel title={t('title')} description={t('description')}>
      {returning.length === 0 ? (
        t('none')
      ) : (
        <CountBars
          rows={returning.map(({ stage: key, returned, count }) => {
            const stage = stages.find((each) => each.key === key);
            return {
              key,
              label: stage ? localized(stage.name, locale) : key,
              count: returned,
              text: formatNumber(returned, locale),
              note: t('note', { count: formatNumber(count, locale) }),
              href: behindHref(view.figures, { angka: 'tahap', tahap: key, hasil: 'dikembalikan' }),
            };
          })}
        />
      )}
    </Panel>
  );
}

/** Where the stories appeared. */
export function ChannelCounts({ view }: { view: MetricsView }) {
  const t = useTranslations('metrics.channels');
  const channelName = useTranslations('sop.channel');
  const locale = useLocale() as Locale;
  return (
    <Panel title={t('title')} description={t('description')}>
      <CountBars
        rows={view.figures.channels.map(({ channel, count }) => ({
          key: channel,
          label: channelName(channel),
          count,
          text: formatNumber(count, locale),
          href: behindHref(view.figures, { angka: 'kanal', kanal: channel }),
        }))}
      />
    </Panel>
  );
}
