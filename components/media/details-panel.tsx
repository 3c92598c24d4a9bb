'use client';

import { Button } from '@mantine/core';
import { IconCrop, IconDownload, IconReplace } from '@tabler/icons-react';
import { useLocale, useTranslations } from 'next-intl';
import { ErrorNotice } from '@/components/ui/error-notice';
import { isPicture } from '@/lib/files/accepted-types';
import type { Locale } from '@/lib/format/locale';
import { formatFileSize } from '@/lib/format/number';
import type { MediaActions } from '@/lib/media/exchange-report';
import type { MediaItem } from '@/lib/media/media-item';
import { originalPath } from '@/lib/public/media-address';
import { DeleteFile } from './delete-file';
import { DetailFields } from './detail-fields';
import { DocumentTypeIcon } from './document-type';
import { FileFacts } from './file-facts';
import { FocusField } from './focus-field';
import classes from './media-sheet.module.css';
import { useDetailsForm } from './use-details-form';
import { UsesList } from './uses-list';

/** What is known of a file, with its picture, its uses and what can be done with it. */
export function DetailsPanel(props: {
  item: MediaItem;
  actions: MediaActions | null;
  mayReplace: boolean;
  onTask: (task: 'crop' | 'replace') => void;
  onDirty: (dirty: boolean) => void;
  onDeleted: () => void;
}) {
  const { item, actions } = props;
  const t = useTranslations('media');
  const common = useTranslations('common');
  const locale = useLocale() as Locale;
  const form = useDetailsForm(item, actions?.describe, props.onDirty);
  const picture = isPicture(item.mime);
  const changeable = actions !== null && picture && item.replacedById === null;

  return (
    <div className={classes.panel} data-picture={picture || undefined}>
      <div className={classes.look}>
        {picture ? (
          <FocusField
            item={item}
            focus={form.typed.focus}
            onChange={actions ? (focus) => form.change({ focus }) : null}
          />
        ) : (
          <div className={classes.document}>
            <DocumentTypeIcon mime={item.mime} size={52} />
          </div>
        )}
        <FileFacts item={item} />
        <div className={classes.tools}>
          {changeable ? (
            <Button
              variant="default"
              leftSection={<IconCrop size={16} stroke={1.7} aria-hidden />}
              onClick={() => props.onTask('crop')}
            >
              {t('crop.open')}
            </Button>
          ) : null}
          {changeable && props.mayReplace ? (
            <Button
              variant="default"
              leftSection={<IconReplace size={16} stroke={1.7} aria-hidden />}
              onClick={() => props.onTask('replace')}
            >
              {t('replace.open')}
            </Button>
          ) : null}
          <Button
            component="a"
            href={originalPath(item.id)}
            download
            variant="default"
            leftSection={<IconDownload size={16} stroke={1.7} aria-hidden />}
          >
            {picture ? t('details.download') : t('details.downloadFile')} (
            {formatFileSize(item.bytes, locale)})
          </Button>
        </div>
      </div>
      <div className={classes.words}>
        <form
          className={classes.form}
          onSubmit={(event) => {
            event.preventDefault();
            form.save();
          }}
        >
          <DetailFields
            picture={picture}
            details={form.typed}
            onChange={form.change}
            readOnly={actions === null}
          />
          {form.faults.length > 0 ? <ErrorNotice messages={form.faults} /> : null}
          {actions ? (
            <div className={classes.save}>
              <p>{item.uses.length > 0 && picture ? t('details.copied') : ''}</p>
              <Button type="submit" loading={form.running} disabled={!form.dirty}>
                {common('save')}
              </Button>
            </div>
          ) : null}
        </form>
        <UsesList uses={item.uses} />
        {actions ? <DeleteFile item={item} remove={actions.remove} onDeleted={props.onDeleted} /> : null}
      </div>
    </div>
  );
}
