'use client';

import { Button } from '@mantine/core';
import { IconPhotoUp } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { useRef } from 'react';
import { UploadList } from '@/components/material/upload-list';
import { useUploads } from '@/components/material/use-uploads';
import { useStoryAction } from '@/components/story/use-story-action';
import { ErrorNotice } from '@/components/ui/error-notice';
import { acceptAttribute } from '@/lib/files/accepted-types';
import type { ExchangeReport, MediaActions } from '@/lib/media/exchange-report';
import type { MediaItem } from '@/lib/media/media-item';
import classes from './media-sheet.module.css';

/** Puts a new upload in a picture's place, saying beforehand which texts follow. */
export function ReplacePanel(props: {
  item: MediaItem;
  replace: MediaActions['replace'];
  onBack: () => void;
  onDone: (fileId: string, report: ExchangeReport) => void;
}) {
  const { item } = props;
  const t = useTranslations('media.replace');
  const common = useTranslations('common');
  const action = useStoryAction();
  const uploads = useUploads(1);
  const input = useRef<HTMLInputElement>(null);
  const [by] = uploads.stored;

  return (
    <div className={classes.form}>
      <p className={classes.lead}>{t('text')}</p>
      {uploads.list.length === 0 ? (
        <Button
          variant="default"
          size="md"
          data-autofocus
          leftSection={<IconPhotoUp size={18} stroke={1.7} aria-hidden />}
          onClick={() => input.current?.click()}
        >
          {t('choose')}
        </Button>
      ) : (
        <UploadList uploads={uploads.list} onRetry={uploads.retry} onRemove={uploads.remove} />
      )}
      <input
        ref={input}
        type="file"
        hidden
        accept={acceptAttribute(['picture'])}
        aria-label={t('choose')}
        onChange={(event) => {
          uploads.add([...(event.currentTarget.files ?? [])]);
          event.currentTarget.value = '';
        }}
      />
      {action.faults.length > 0 ? <ErrorNotice messages={action.faults} /> : null}
      <div className={classes.buttons}>
        <Button variant="default" onClick={props.onBack}>
          {common('cancel')}
        </Button>
        <Button
          disabled={!by}
          loading={action.running}
          onClick={() => {
            if (!by) return;
            const request = { fileId: item.id, version: item.version, byFileId: by.id };
            action.run(() => props.replace(request), {
              after: ({ fileId, report }) => props.onDone(fileId, report),
            });
          }}
        >
          {t('go')}
        </Button>
      </div>
    </div>
  );
}
