import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Suspense } from 'react';
import { requirePage } from '@/app/session';
import { MetricsPage } from '@/components/metrics/metrics-page';
import { MetricsSkeleton } from '@/components/metrics/metrics-skeleton';
import { database } from '@/db/client';
import { readMetrics } from '@/db/queries/metrics/read-metrics';
import { plainQuery, selectionQuery } from '@/lib/metrics/behind-query';
import { selectionOf } from '@/lib/metrics/selection';
import { unitsOf } from '@/lib/metrics/units';
import { DEFAULT_ZONE } from '@/lib/worktime/zone';

type Address = Record<string, string | string[] | undefined>;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('metrics');
  return { title: t('title') };
}

/**
 * The figures of the office for the months and the sector in the address. The gate stands before the
 * Suspense and not in it, or the answer's status would be sent before the right is known.
 */
export default async function KinerjaPage(props: { searchParams: Promise<Address> }) {
  await requirePage('/kinerja', 'metrics.view');
  return (
    <Suspense fallback={<MetricsSkeleton />}>
      <Figures address={await props.searchParams} />
    </Suspense>
  );
}

async function Figures({ address }: { address: Address }) {
  const query = selectionQuery.safeParse(plainQuery(address));
  const now = new Date();
  const selection = selectionOf(query.data ?? {}, now, DEFAULT_ZONE);
  const { figures, open, sop, firstMonth } = await readMetrics(database(), selection, now);
  return (
    <MetricsPage
      view={{ figures, open, units: unitsOf(sop), now }}
      firstMonth={firstMonth}
      invalid={!query.success}
    />
  );
}
