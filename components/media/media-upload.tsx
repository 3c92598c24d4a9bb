'use client';

import { Button } from '@mantine/core';
import { IconUpload } from '@tabler/icons-react';
import { useRouter } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import { UploadList } from '@/components/material/upload-list';
import { useUploads } from '@/components/material/use-uploads';
import { useFileDrop } from '@/components/ui/use-file-drop';
import { acceptAttribute } from '@/lib/files/accepted-types';
import type { Locale } from '@/lib/format/locale';
import { formatFileSize } from '@/lib/format/number';
import { LIMITS } from '@/lib/sop/vocabulary';
import classes from './media-upload.module.css';

const AT_ONCE = 100;
const ACCEPT = acceptAttribute(['picture', 'document', 'text']);

/** Takes files into the library, many at once; what has arrived appears in the list below. */
export function MediaUpload() {
  const t = useTranslations('media.upload');
  const locale = useLocale() as Locale;
  const router = useRouter();
  const uploads = useUploads(AT_ONCE);
  const input = useRef<HTMLInputElement>(null);
  const arrived = uploads.stored.length;
  const failed = uploads.list.filter(({ state }) => state === 'failed' || state === 'refused').length;

  useEffect(() => {
    if (arrived > 0) router.refresh();
  }, [arrived, router]);

  const { over, target } = useFileDrop(uploads.add);

  return (
    <section className={classes.upload}>
      <div className={classes.drop} {...target}>
        <p className={classes.lead}>{over ? t('dropNow') : t('drop')}</p>
        <Button
          leftSection={<IconUpload size={16} stroke={1.8} aria-hidden />}
          onClick={() => input.current?.click()}
        >
          {t('choose')}
        </Button>
        <input
          ref={input}
          type="file"
          multiple
          hidden
          accept={ACCEPT}
          aria-label={t('chooser')}
          onChange={(event) => {
            uploads.add([...(event.currentTarget.files ?? [])]);
            event.currentTarget.value = '';
          }}
        />
        <p className={classes.limits}>
          {t('limits', {
            size: formatFileSize(LIMITS.fileBytes, locale),
            pixels: LIMITS.picturePixels / 1e6,
          })}
        </p>
      </div>
      {uploads.leftOut > 0 ? (
        <p className={classes.leftOut} role="alert">
          {t('leftOut', { count: uploads.leftOut, limit: AT_ONCE })}
        </p>
      ) : null}
      {uploads.list.length > 0 ? (
        <div className={classes.list}>
          <div className={classes.head}>
            <p role="status">
              {t('done', { done: arrived, total: uploads.list.length })}
              {failed > 0 ? ` · ${t('failed', { count: failed })}` : ''}
            </p>
            {uploads.busy ? null : (
              <Button variant="subtle" color="gray" size="compact-sm" onClick={() => uploads.restore([])}>
                {t('close')}
              </Button>
            )}
          </div>
          <UploadList
            uploads={uploads.list}
            onRetry={uploads.retry}
            onRemove={uploads.remove}
            dismiss={(name) => t('dismiss', { name })}
          />
        </div>
      ) : null}
    </section>
  );
}
