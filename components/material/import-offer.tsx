'use client';

import { Button } from '@mantine/core';
import { IconFileText } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { readableKind } from '@/lib/document-import/readable-kind';
import type { AttachedFile } from '@/lib/material/material';
import classes from './import.module.css';
import type { Import } from './use-import';

/** Under a file whose text can be read: what that is good for, or that it becomes the story's text. */
export function ImportOffer(props: { file: AttachedFile; inUse: boolean; reading: Import }) {
  const t = useTranslations('material.import');
  const { file, inUse, reading } = props;
  if (!readableKind(file)) return null;
  return (
    <div className={classes.offer} data-used={inUse || undefined}>
      <span>{inUse ? t('inUse') : t('offer')}</span>
      <Button
        variant="subtle"
        size="compact-xs"
        leftSection={<IconFileText size={14} stroke={1.8} aria-hidden />}
        aria-label={t('previewOf', { name: file.name })}
        onClick={() => reading.open(file)}
      >
        {t('preview')}
      </Button>
      {inUse ? (
        <Button variant="subtle" color="gray" size="compact-xs" onClick={reading.stop}>
          {t('stop')}
        </Button>
      ) : null}
    </div>
  );
}
