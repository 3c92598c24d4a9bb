import { Button } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { EmptyState } from '@/components/ui/empty-state';

/** Answered with status 403 to a person whose roles do not open the page. */
export default function Forbidden() {
  const t = useTranslations('common');
  return (
    <EmptyState
      level={1}
      icon={<IconLock size={22} stroke={1.6} aria-hidden />}
      title={t('forbiddenTitle')}
      action={
        <Button component="a" href="/papan">
          {t('toBoard')}
        </Button>
      }
    >
      {t('forbiddenText')}
    </EmptyState>
  );
}
