'use client';

import { useTranslations } from 'next-intl';
import { useEffect } from 'react';
import { ErrorNotice } from '@/components/ui/error-notice';
import { PageHeader } from '@/components/ui/page-header';

/** Shown when the figures cannot be read. */
export default function KinerjaError({ error, retry }: { error: unknown; retry: () => void }) {
  const t = useTranslations('metrics');
  useEffect(() => console.error(error), [error]);
  return (
    <>
      <PageHeader title={t('title')} />
      <ErrorNotice title={t('errorTitle')} messages={[t('errorText')]} onRetry={retry} />
    </>
  );
}
