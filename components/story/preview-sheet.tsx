'use client';

import { Button } from '@mantine/core';
import { IconDeviceMobile, IconMaximize } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { PreviewPanel } from './preview-panel';
import { Sheet } from './sheet';

/** A button that opens the preview over the page. */
export function PreviewSheet({ enlarges }: { enlarges?: boolean }) {
  const t = useTranslations('story.preview');
  const [open, setOpen] = useState(false);
  const Icon = enlarges ? IconMaximize : IconDeviceMobile;
  return (
    <>
      <Button
        size="xs"
        variant="default"
        leftSection={<Icon size={15} stroke={1.8} aria-hidden />}
        onClick={() => setOpen(true)}
      >
        {t(enlarges ? 'enlarge' : 'title')}
      </Button>
      <Sheet opened={open} onClose={() => setOpen(false)} title={t('title')} size="1340px">
        <PreviewPanel large />
      </Sheet>
    </>
  );
}
