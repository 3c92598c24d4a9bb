'use client';

import { ActionIcon } from '@mantine/core';
import { IconAlertTriangle, IconCheck, IconRefresh, IconX } from '@tabler/icons-react';
import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { useRefusalText } from '@/components/story/refusal-text';
import { isPicture } from '@/lib/files/accepted-types';
import type { Locale } from '@/lib/format/locale';
import { formatFileSize, formatPercent } from '@/lib/format/number';
import type { AttachedFile } from '@/lib/material/material';
import { DocumentIcon } from './file-tiles';
import classes from './upload-list.module.css';
import type { Upload } from './use-uploads';

/** The chosen files, each with how far it has got, why it was refused, and what can be done about it. */
export function UploadList(props: {
  uploads: readonly Upload[];
  onRetry: (key: string) => void;
  onRemove: (key: string) => void;
  /** What taking away a row whose file has arrived is called; the file itself stays where it is. */
  dismiss?: (name: string) => string;
  /** What stands under a file that has arrived. */
  below?: (file: AttachedFile) => ReactNode;
}) {
  return (
    <ul className={classes.list}>
      {props.uploads.map((upload) => (
        <UploadRow
          key={upload.key}
          upload={upload}
          onRetry={() => props.onRetry(upload.key)}
          onRemove={() => props.onRemove(upload.key)}
          dismiss={props.dismiss}
          below={upload.stored && props.below?.(upload.stored)}
        />
      ))}
    </ul>
  );
}

function UploadRow(props: {
  upload: Upload;
  onRetry: () => void;
  onRemove: () => void;
  dismiss: ((name: string) => string) | undefined;
  below?: ReactNode;
}) {
  const t = useTranslations('material.form');
  const { upload } = props;
  const { name } = upload;
  const sending = upload.state === 'sending' || upload.state === 'waiting';
  return (
    <li className={classes.row} data-state={upload.state}>
      <Thumb upload={upload} />
      <div className={classes.words}>
        <span className={classes.name} title={name}>
          {upload.stored?.name ?? name}
        </span>
        <Status upload={upload} />
        {sending ? (
          <progress
            className={classes.progress}
            max={1}
            value={upload.progress}
            aria-label={t('uploading', { percent: name })}
          />
        ) : null}
        {props.below}
      </div>
      {upload.state === 'failed' ? (
        <ActionIcon aria-label={t('retryFile', { name })} onClick={props.onRetry}>
          <IconRefresh size={16} stroke={1.8} aria-hidden />
        </ActionIcon>
      ) : null}
      <ActionIcon
        aria-label={
          sending ? t('cancelFile', { name }) : (props.dismiss?.(name) ?? t('removeFile', { name }))
        }
        onClick={props.onRemove}
      >
        <IconX size={16} stroke={1.8} aria-hidden />
      </ActionIcon>
    </li>
  );
}

function Thumb({ upload }: { upload: Upload }) {
  if (upload.state === 'refused' || upload.state === 'failed') {
    return (
      <span className={classes.thumb} data-fault>
        <IconAlertTriangle size={18} stroke={1.7} aria-hidden />
      </span>
    );
  }
  const { stored } = upload;
  return (
    <span className={classes.thumb}>
      {stored && isPicture(stored.mime) ? (
        // biome-ignore lint/performance/noImgElement: /media makes the widths itself
        <img src={`/media/${stored.id}?w=320`} alt="" />
      ) : (
        <DocumentIcon mime={stored?.mime ?? ''} />
      )}
    </span>
  );
}

function Status({ upload }: { upload: Upload }) {
  const t = useTranslations('material');
  const locale = useLocale() as Locale;
  const refusalText = useRefusalText();
  const size = formatFileSize(upload.bytes, locale);
  if (upload.state === 'refused') {
    return (
      <span className={classes.fault} role="alert">
        {upload.reasons?.map(refusalText).join(' ')}
      </span>
    );
  }
  if (upload.state === 'failed') {
    return (
      <span className={classes.fault} role="alert">
        {t(upload.cause === 'connection' ? 'fault.connection' : 'fault.uploadFailed')}
      </span>
    );
  }
  if (upload.state === 'stored') {
    return (
      <span className={classes.status}>
        <IconCheck size={13} stroke={2.2} aria-hidden /> {size}
      </span>
    );
  }
  return (
    <span className={classes.status}>
      {upload.progress >= 1
        ? t('form.checking')
        : `${t('form.uploading', { percent: formatPercent(upload.progress, locale) })} · ${size}`}
    </span>
  );
}
