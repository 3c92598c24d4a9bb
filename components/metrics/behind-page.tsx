import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHeader } from '@/components/ui/page-header';
import { Pager } from '@/components/ui/pager';
import { Panel } from '@/components/ui/panel';
import { formatDateTime } from '@/lib/format/date';
import type { Locale } from '@/lib/format/locale';
import { type BehindList, pageOf, summarise } from '@/lib/metrics/behind-list';
import { type BehindQuery, behindHref, metricsHref } from '@/lib/metrics/behind-query';
import type { CutPeriod } from '@/lib/metrics/period';
import type { SopUnit } from '@/lib/metrics/units';
import { BehindOpen } from './behind-open';
import { BehindAppearances, BehindPublished, BehindRounds } from './behind-outcomes';
import classes from './behind-page.module.css';
import { BehindPasses } from './behind-passes';
import { BehindSummary } from './behind-summary';
import { localized, periodWords, unitWords } from './words';

export interface BehindView {
  query: BehindQuery;
  period: CutPeriod;
  /** The chosen rows, all pages of them. */
  list: BehindList;
  units: readonly SopUnit[];
  now: Date;
}

/** The stories behind a figure: what it is, the figure reckoned from them, and each of them. */
export function BehindPage({ view }: { view: BehindView }) {
  const t = useTranslations('metrics.behind');
  const common = useTranslations('common');
  const sectorName = useTranslations('sop.sector');
  const locale = useLocale() as Locale;
  const { query, period, units, now } = view;
  const chosen = { sector: query.sektor ?? null, sop: query.sop ?? null };
  const selection = { period, ...chosen };
  const { list, page, pages } = pageOf(view.list, query.hal);
  const live = query.angka === 'terbuka' || query.angka === 'terakhir';
  const about = [
    live ? t('now', { time: formatDateTime(now, locale) }) : periodWords(period, locale),
    query.sektor ? sectorName(query.sektor) : common('allSectors'),
    // The latest article of a sector is told of all editions.
    ...(query.sop && query.angka !== 'terakhir' ? [t('edition', { edition: query.sop })] : []),
  ];
  const address = Object.fromEntries(new URL(behindHref(selection, query), 'http://desk').searchParams);
  const back = metricsHref({
    period: { from: query.dari ?? period.from, to: query.sampai ?? period.to },
    ...chosen,
  });
  return (
    <div className={classes.page}>
      <PageHeader
        title={<Title query={query} units={units} />}
        description={about.join(' · ')}
        back={{ href: back, label: t('back') }}
      />
      <BehindSummary items={summarise(view.list)} />
      {list.rows.length === 0 ? (
        <EmptyState title={t('none')}>{t('noneText')}</EmptyState>
      ) : (
        <>
          <Orders query={query} selection={selection} kind={list.kind} />
          <Panel flush>
            <Rows list={list} units={units} />
          </Panel>
          <Pager path="/kinerja/kunjungan" query={address} page={page} pages={pages} />
        </>
      )}
    </div>
  );
}

function Title({ query, units }: { query: BehindQuery; units: readonly SopUnit[] }) {
  const t = useTranslations('metrics');
  const channelName = useTranslations('sop.channel');
  const locale = useLocale() as Locale;
  const unit = units.find((each) => each.key === query.bagian);
  const stage = units.flatMap((each) => each.stages).find((each) => each.key === query.tahap);
  const subject = [
    unit ? unitWords(unit, locale) : null,
    stage ? localized(stage.name, locale) : null,
    query.kanal ? channelName(query.kanal) : null,
    query.umur ? t(`ages.bucket.${query.umur}`) : null,
    query.hasil ? t(`behind.result.${query.hasil}`) : null,
  ].filter((part) => part !== null);
  const title = t(`behind.title.${query.angka}`);
  return subject.length > 0 ? `${title}: ${subject.join(', ')}` : title;
}

function Rows({ list, units }: { list: BehindList; units: readonly SopUnit[] }) {
  switch (list.kind) {
    case 'passes':
      return <BehindPasses rows={list.rows} units={units} />;
    case 'published':
      return <BehindPublished rows={list.rows} />;
    case 'rounds':
      return <BehindRounds rows={list.rows} units={units} />;
    case 'open':
      return <BehindOpen rows={list.rows} units={units} />;
    case 'appearances':
      return <BehindAppearances rows={list.rows} />;
  }
}

function Orders(props: {
  query: BehindQuery;
  selection: Parameters<typeof behindHref>[0];
  kind: BehindList['kind'];
}) {
  const t = useTranslations('metrics.behind');
  const { query, selection, kind } = props;
  const orders = {
    passes: ['terbaru', 'terlama', 'tunggu'],
    published: ['terbaru', 'terlama'],
    rounds: [],
    open: [],
    appearances: [],
  } as const satisfies Record<BehindList['kind'], readonly BehindQuery['urut'][]>;
  if (orders[kind].length === 0) return null;
  const words = {
    terbaru: t('newest'),
    terlama: kind === 'published' ? t('longestLead') : t('longest'),
    tunggu: t('longestWait'),
  };
  return (
    <nav className={classes.orders} aria-label={t('order')}>
      {orders[kind].map((urut) => (
        <Link
          key={urut}
          href={behindHref(selection, { ...query, urut, hal: 1 })}
          aria-current={query.urut === urut ? 'true' : undefined}
          scroll={false}
          prefetch={false}
        >
          {words[urut]}
        </Link>
      ))}
    </nav>
  );
}
