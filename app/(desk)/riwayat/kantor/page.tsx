import { Skeleton } from '@mantine/core';
import { IconHistory } from '@tabler/icons-react';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Suspense } from 'react';
import { requirePage } from '@/app/session';
import { LogTabs } from '@/components/log/log-tabs';
import { OfficeChainStatus } from '@/components/log/office-chain-status';
import { OfficeLogList } from '@/components/log/office-log-list';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHeader } from '@/components/ui/page-header';
import { Pager } from '@/components/ui/pager';
import { database } from '@/db/client';
import { checkOfficeChain, countOfficeEvents, pageOfOfficeEvents } from '@/db/queries/office-log';
import { pageWithin } from '../../list-address';

const PATH = '/riwayat/kantor';
const AT_ONCE = 60;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('log');
  return { title: `${t('title')}: ${t('tabs.office')}` };
}

/** The log of what changed for the whole office, with whether its hash chain is whole. */
export default async function OfficeLogPage(props: {
  searchParams: Promise<Record<string, string | string[]>>;
}) {
  await requirePage(PATH, 'log.view');
  const query = await props.searchParams;
  const db = database();
  const [t, total] = await Promise.all([getTranslations('log'), countOfficeEvents(db)]);
  const { page, pages } = pageWithin(query.hal, total, AT_ONCE);
  const events = await pageOfOfficeEvents(db, { limit: AT_ONCE, offset: (page - 1) * AT_ONCE });
  return (
    <>
      <PageHeader title={t('title')} description={t('office.lead')} />
      <LogTabs at="office" />
      <Suspense fallback={<Skeleton height={22} width={380} maw="100%" mb={16} />}>
        <Chain />
      </Suspense>
      {events.length === 0 ? (
        <EmptyState icon={<IconHistory size={22} stroke={1.6} aria-hidden />} title={t('office.empty')}>
          {t('office.emptyText')}
        </EmptyState>
      ) : (
        <OfficeLogList events={events} />
      )}
      <Pager path={PATH} query={{}} page={page} pages={pages} />
    </>
  );
}

async function Chain() {
  return <OfficeChainStatus check={await checkOfficeChain(database(), new Date())} />;
}
