import { Button } from '@mantine/core';
import { IconMapPinOff } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { EmptyState } from '@/components/ui/empty-state';

/** Answered with status 404 for a thing of the desk that does not exist or is out of the person's reach. */
export default function NotFound() {
  const t = useTranslations('common');
  return (
    <EmptyState
      level={1}
      icon={<IconMapPinOff size={22} stroke={1.6} aria-hidden />}
      title={t('notFoundTitle')}
      action={
        <Button component="a" href="/papan">
          {t('toBoard')}
        </Button>
      }
    >
      {t('notFoundText')}
    </EmptyState>
  );
}
