import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { requirePage } from '@/app/session';
import { BehindPage } from '@/components/metrics/behind-page';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHeader } from '@/components/ui/page-header';
import { database } from '@/db/client';
import { readBehind } from '@/db/queries/metrics/read-behind';
import { editionNamed, knowsEdition, sopInForce } from '@/db/queries/sop';
import { chooseRows } from '@/lib/metrics/behind-list';
import { behindQuery, plainQuery } from '@/lib/metrics/behind-query';
import { unitsOf } from '@/lib/metrics/units';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('metrics');
  return { title: t('behindTitle') };
}

/** The stories behind one figure of /kinerja. */
export default async function KunjunganPage(props: {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  await requirePage('/kinerja', 'metrics.view');
  const query = behindQuery.safeParse(plainQuery(await props.searchParams));
  const db = database();
  if (!query.success || !(await knowsEdition(db, query.data.sop))) return <Incomplete />;
  const now = new Date();
  const edition = query.data.sop ? editionNamed(db, query.data.sop) : sopInForce(db);
  const [{ list, period }, sop] = await Promise.all([readBehind(db, query.data, now), edition]);
  const units = sop ? unitsOf(sop.definition) : [];
  return <BehindPage view={{ query: query.data, period, list: chooseRows(list, query.data), units, now }} />;
}

async function Incomplete() {
  const t = await getTranslations('metrics.behind');
  return (
    <>
      <PageHeader title={t('invalidTitle')} back={{ href: '/kinerja', label: t('back') }} />
      <EmptyState title={t('none')}>{t('invalidText')}</EmptyState>
    </>
  );
}
