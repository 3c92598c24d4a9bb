import { IconInbox, IconZoomCancel } from '@tabler/icons-react';
import type { Metadata } from 'next';
import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { Suspense } from 'react';
import { requirePage } from '@/app/session';
import { HandInButton } from '@/components/material/hand-in-button';
import { MaterialFilters } from '@/components/material/material-filters';
import { MaterialList } from '@/components/material/material-list';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHeader } from '@/components/ui/page-header';
import { Pager } from '@/components/ui/pager';
import { RowsSkeleton } from '@/components/ui/skeletons';
import { database } from '@/db/client';
import { listMaterials, MATERIALS_PER_PAGE } from '@/db/queries/material-list';
import {
  type MaterialFilterAddress,
  materialListQuery,
  readMaterialListAddress,
} from '@/lib/material/material-list-address';
import { may } from '@/lib/sop/permissions';
import type { Actor } from '@/lib/sop/roles';
import { Proposals } from './proposals';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('material');
  return { title: t('title') };
}

/** Materials within the reader's reach and where each stands; for the Sekretaris, on top, what waits for him. */
export default async function MaterialsPage({ searchParams }: Props) {
  const { actor } = await requirePage('/bahan', 'board.view');
  const t = await getTranslations('material');
  const seesAll = may(actor, 'story.viewAll');
  const filter = readMaterialListAddress(await searchParams);
  return (
    <>
      <PageHeader
        title={t('title')}
        description={seesAll ? t('descriptionAll') : t('descriptionOwn')}
        actions={may(actor, 'material.handIn') ? <HandInButton /> : null}
      />
      {/* Not loading.tsx: its boundary would answer 200 before the gate above has spoken. */}
      <Suspense fallback={<RowsSkeleton rows={8} height={56} />}>
        <Proposals actor={actor} />
        <Materials actor={actor} filter={filter} seesAll={seesAll} />
      </Suspense>
    </>
  );
}

async function Materials(props: { actor: Actor; filter: MaterialFilterAddress; seesAll: boolean }) {
  const { filter, seesAll } = props;
  const { rows, counts } = await listMaterials(database(), props.actor, filter);
  const matching = filter.standing
    ? counts[filter.standing]
    : Object.values(counts).reduce((sum, count) => sum + count, 0);
  return (
    <>
      <MaterialFilters filter={filter} counts={counts} />
      {rows.length > 0 ? (
        <MaterialList rows={rows} showBy={seesAll} />
      ) : (
        <NoMaterials filtered={isFiltered(filter)} seesAll={seesAll} />
      )}
      <Pager
        path="/bahan"
        query={materialListQuery(filter)}
        page={filter.page}
        pages={Math.ceil(matching / MATERIALS_PER_PAGE)}
      />
    </>
  );
}

function isFiltered(filter: MaterialFilterAddress): boolean {
  return filter.standing !== null || filter.sector !== null || filter.search !== '' || filter.page > 1;
}

async function NoMaterials({ filtered, seesAll }: { filtered: boolean; seesAll: boolean }) {
  const t = await getTranslations('material');
  if (filtered) {
    return (
      <EmptyState
        icon={<IconZoomCancel size={22} stroke={1.6} aria-hidden />}
        title={t('list.emptyFilterTitle')}
        action={<Link href="/bahan">{t('list.clear')}</Link>}
      >
        {t('list.emptyFilter')}
      </EmptyState>
    );
  }
  return (
    <EmptyState
      icon={<IconInbox size={22} stroke={1.6} aria-hidden />}
      title={t('list.emptyTitle')}
      action={seesAll ? null : <HandInButton />}
    >
      {seesAll ? t('list.emptyAll') : t('list.emptyOwn')}
    </EmptyState>
  );
}
