import { Skeleton } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { PageHeader } from '@/components/ui/page-header';
import { RowsSkeleton } from '@/components/ui/skeletons';

/** The shape of the page while its figures are reckoned. */
export function MetricsSkeleton() {
  const t = useTranslations('metrics');
  return (
    <div aria-busy>
      <PageHeader title={t('title')} description={t('loading')} />
      <Skeleton height={36} mb="lg" maw={560} />
      <Skeleton height={48} mb="lg" maw={760} />
      <Skeleton height={128} mb="lg" radius="md" />
      <RowsSkeleton rows={9} height={44} />
    </div>
  );
}
