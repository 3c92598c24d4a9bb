'use client';

import { Button } from '@mantine/core';
import { IconCamera, IconUpload } from '@tabler/icons-react';
import { useLocale, useTranslations } from 'next-intl';
import { useRef } from 'react';
import { useFileDrop } from '@/components/ui/use-file-drop';
import { acceptAttribute } from '@/lib/files/accepted-types';
import type { Locale } from '@/lib/format/locale';
import { formatFileSize } from '@/lib/format/number';
import { LIMITS } from '@/lib/sop/vocabulary';
import classes from './file-drop.module.css';

const ACCEPT_ALL = acceptAttribute(['picture', 'document', 'text']);
const ACCEPT_PICTURES = acceptAttribute(['picture']);

/** Where files are dropped or chosen, with the limits said beforehand; a phone offers its camera too. */
export function FileDrop({ onFiles, full }: { onFiles: (files: File[]) => void; full: boolean }) {
  const t = useTranslations('material.form');
  const locale = useLocale() as Locale;
  const chooser = useRef<HTMLInputElement>(null);
  const camera = useRef<HTMLInputElement>(null);

  const { over, target } = useFileDrop(onFiles);
  const input = (ref: typeof chooser, isCamera: boolean) => (
    <input
      ref={ref}
      type="file"
      hidden
      multiple={!isCamera}
      accept={isCamera ? ACCEPT_PICTURES : ACCEPT_ALL}
      {...(isCamera ? { capture: 'environment' as const } : { 'data-testid': 'choose-files' })}
      onChange={(event) => {
        onFiles([...(event.currentTarget.files ?? [])]);
        event.currentTarget.value = '';
      }}
    />
  );

  return (
    <div className={classes.drop} {...target}>
      <p className={classes.lead}>{over ? t('dropNow') : t('dropHere')}</p>
      <div className={classes.buttons}>
        <Button
          variant="default"
          size="xs"
          disabled={full}
          leftSection={<IconUpload size={15} stroke={1.8} aria-hidden />}
          onClick={() => chooser.current?.click()}
        >
          {t('chooseFiles')}
        </Button>
        <Button
          className={classes.camera}
          variant="default"
          size="xs"
          disabled={full}
          leftSection={<IconCamera size={15} stroke={1.8} aria-hidden />}
          onClick={() => camera.current?.click()}
        >
          {t('takePhoto')}
        </Button>
      </div>
      {input(chooser, false)}
      {input(camera, true)}
      <p className={classes.limits}>
        {t('filesLimits', { size: formatFileSize(LIMITS.fileBytes, locale), count: LIMITS.filesPerMaterial })}
      </p>
    </div>
  );
}
