'use client';

import { Button, Progress } from '@mantine/core';
import { IconPhotoUp } from '@tabler/icons-react';
import { useLocale, useTranslations } from 'next-intl';
import { type ChangeEvent, useRef } from 'react';
import { ErrorNotice } from '@/components/ui/error-notice';
import { useFileDrop } from '@/components/ui/use-file-drop';
import type { Locale } from '@/lib/format/locale';
import { formatFileSize } from '@/lib/format/number';
import { mediaPath } from '@/lib/public/media-address';
import { LIMITS } from '@/lib/sop/vocabulary';
import classes from './dialog.module.css';
import { PICTURE_TYPES } from './upload-picture';
import type { PictureUpload } from './use-picture-upload';

/** A place to drop or choose a picture; afterwards the picture itself, and a way to take another. */
export function PictureChoice({ fileId, sending }: { fileId: string | null; sending: PictureUpload }) {
  const t = useTranslations('editor.picture');
  const locale = useLocale() as Locale;
  const input = useRef<HTMLInputElement>(null);
  const { state, preview, start } = sending;
  const shown = preview ?? (fileId && state.phase !== 'failed' ? mediaPath(fileId, 960) : null);

  const chosen = (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.currentTarget.files?.[0];
    event.currentTarget.value = '';
    if (file) start(file);
  };
  const { target } = useFileDrop(([file]) => file && start(file));

  if (shown) {
    return (
      <figure className={classes.preview}>
        {/* biome-ignore lint/performance/noImgElement: a local preview, or a width made by /media */}
        <img src={shown} alt="" />
        {state.phase === 'sending' && (
          <Progress value={state.share * 100} size="sm" aria-label={t('sending')} transitionDuration={100} />
        )}
        <figcaption className={classes.previewRow}>
          <span className={classes.name}>
            {state.phase === 'none'
              ? ''
              : `${state.source.name} · ${formatFileSize(state.source.size, locale)}`}
          </span>
          <Button variant="default" size="compact-sm" onClick={() => input.current?.click()}>
            {t('another')}
          </Button>
          <input
            ref={input}
            type="file"
            accept={PICTURE_TYPES.join(',')}
            aria-label={t('another')}
            hidden
            onChange={chosen}
          />
        </figcaption>
      </figure>
    );
  }
  return (
    <>
      {state.phase === 'failed' && (
        <ErrorNotice messages={state.messages} onRetry={() => start(state.source)} />
      )}
      <div className={classes.drop} {...target}>
        <IconPhotoUp size={28} stroke={1.5} aria-hidden />
        <strong>{t('drop')}</strong>
        <span>{t('accepted', { limit: formatFileSize(LIMITS.fileBytes, locale) })}</span>
        <input
          type="file"
          className={classes.file}
          accept={PICTURE_TYPES.join(',')}
          aria-label={t('choose')}
          onChange={chosen}
        />
      </div>
    </>
  );
}
