import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Suspense } from 'react';
import { requirePage } from '@/app/session';
import { MetricsPage } from '@/components/metrics/metrics-page';
import { MetricsSkeleton } from '@/components/metrics/metrics-skeleton';
import { database } from '@/db/client';
import { readMetrics } from '@/db/queries/metrics/read-metrics';
import { knowsEdition } from '@/db/queries/sop';
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
 * The figures of the office for the months, the sector and the SOP edition in the address. The gate stands before the
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
  const db = database();
  const valid = query.success && (await knowsEdition(db, query.data.sop));
  const selection = selectionOf(valid ? query.data : {}, now, DEFAULT_ZONE);
  const { figures, open, sop, editions, firstMonth } = await readMetrics(db, selection, now);
  return (
    <MetricsPage
      view={{ figures, open, units: unitsOf(sop), now }}
      editions={editions}
      firstMonth={firstMonth}
      invalid={!valid}
    />
  );
}
