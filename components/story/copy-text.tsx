'use client';

import { Button, CopyButton } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';

/** Puts a text on the clipboard, and says so. */
export function CopyText({ text }: { text: string }) {
  const t = useTranslations('story.materials');
  return (
    <CopyButton value={text} timeout={2_000}>
      {({ copied, copy }) => (
        <Button
          variant="default"
          size="xs"
          onClick={copy}
          leftSection={
            copied ? (
              <IconCheck size={15} stroke={1.9} aria-hidden />
            ) : (
              <IconCopy size={15} stroke={1.7} aria-hidden />
            )
          }
        >
          <span aria-live="polite">{t(copied ? 'copied' : 'copy')}</span>
        </Button>
      )}
    </CopyButton>
  );
}
