import { Skeleton } from '@mantine/core';
import { IconHistory } from '@tabler/icons-react';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Suspense } from 'react';
import { requirePage } from '@/app/session';
import { ChainStatus } from '@/components/log/chain-status';
import { LogFilterForm } from '@/components/log/log-filter-form';
import { LogList } from '@/components/log/log-list';
import { LogTabs } from '@/components/log/log-tabs';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHeader } from '@/components/ui/page-header';
import { Pager } from '@/components/ui/pager';
import { database } from '@/db/client';
import { checkChains, countEvents, listEvents } from '@/db/queries/events';
import { listSopVersions } from '@/db/queries/sop';
import { listUsers } from '@/db/queries/users';
import { type LogFilter, parseLogFilter } from '@/lib/log/log-filter';
import { stageNames } from '@/lib/sop/stage-names';
import { daySpan } from '../day-span';
import { givenEntries, pageWithin } from '../list-address';

const PATH = '/riwayat';
const AT_ONCE = 60;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('log');
  return { title: t('title') };
}

/** The log of all stories, with whether its hash chains are whole. */
export default async function LogPage(props: { searchParams: Promise<Record<string, string | string[]>> }) {
  const { actor } = await requirePage(PATH, 'log.view');
  const query = await props.searchParams;
  const filter = parseLogFilter(query);
  const found = { actorId: filter.orang, type: filter.jenis, ...daySpan(filter.dari, filter.sampai) };
  const db = database();
  const [t, total, people, editions] = await Promise.all([
    getTranslations('log'),
    countEvents(db, actor, found),
    listUsers(db),
    listSopVersions(db),
  ]);
  const { page, pages } = pageWithin(query.hal, total, AT_ONCE);
  const entries = await listEvents(db, actor, found, { limit: AT_ONCE, offset: (page - 1) * AT_ONCE });
  const stages = Object.assign({}, ...editions.map(({ definition }) => stageNames(definition)));
  return (
    <>
      <PageHeader title={t('title')} description={t('lead')} />
      <LogTabs at="stories" />
      <Suspense fallback={<Skeleton height={22} width={380} maw="100%" mb={16} />}>
        <Chains />
      </Suspense>
      <LogFilterForm filter={filter} path={PATH} people={people.map(({ id, name }) => ({ id, name }))} />
      {entries.length === 0 ? (
        <EmptyState icon={<IconHistory size={22} stroke={1.6} aria-hidden />} title={t('empty')}>
          {hasFilter(filter) ? t('emptyFiltered') : t('emptyText')}
        </EmptyState>
      ) : (
        <LogList entries={entries} stages={stages} />
      )}
      <Pager path={PATH} query={givenEntries(filter)} page={page} pages={pages} />
    </>
  );
}

async function Chains() {
  return <ChainStatus check={await checkChains(database(), new Date())} />;
}

function hasFilter(filter: LogFilter): boolean {
  return Object.keys(givenEntries(filter)).length > 0;
}
