'use client';

import { Alert, Button, Group } from '@mantine/core';
import { useTranslations } from 'next-intl';

/** Asks once before entries that are not saved are thrown away. */
export function UnsavedNotice({ onKeep, onDiscard }: { onKeep: () => void; onDiscard: () => void }) {
  const t = useTranslations('media.details');
  return (
    <Alert role="alert" color="yellow" mb="md">
      <p style={{ margin: '0 0 10px' }}>{t('unsaved')}</p>
      <Group gap="xs">
        <Button size="xs" variant="default" onClick={onKeep} data-autofocus>
          {t('keep')}
        </Button>
        <Button size="xs" variant="subtle" color="red" onClick={onDiscard}>
          {t('discard')}
        </Button>
      </Group>
    </Alert>
  );
}
