'use client';

import { Button } from '@mantine/core';
import { IconAlertTriangle, IconPhotoPlus } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { mediaPath, pictureSrcSet } from '@/lib/public/media-address';
import classes from './cover-field.module.css';
import { PictureDialog } from './picture-dialog';
import type { UploadPicture } from './upload-picture';
import type { StoryForm } from './use-story-text';

interface CoverFieldProps {
  form: StoryForm;
  editable: boolean;
  upload: UploadPicture;
  change: (patch: Partial<StoryForm>) => void;
}

/** The picture that stands for the story on the site, with its words. */
export function CoverField({ form, editable, upload, change }: CoverFieldProps) {
  const t = useTranslations('editor.picture');
  const common = useTranslations('common');
  const [task, setTask] = useState<'none' | 'new' | 'words'>('none');
  const { coverFileId, coverAlt, coverCaption } = form;
  const picture = coverFileId
    ? { fileId: coverFileId, alt: coverAlt, caption: coverCaption, width: null, height: null }
    : null;
  if (!picture && !editable) return null;

  return (
    <>
      {picture ? (
        <figure
          className={classes.cover}
          data-check="cover"
          data-mend={picture.alt.trim() ? undefined : 'altText'}
        >
          {/* biome-ignore lint/performance/noImgElement: /media makes the widths */}
          <img
            src={mediaPath(picture.fileId, 960)}
            srcSet={pictureSrcSet(picture.fileId, null)}
            sizes="(max-width: 48em) 100vw, 43rem"
            alt={picture.alt}
          />
          {picture.caption && <figcaption className={classes.caption}>{picture.caption}</figcaption>}
          {!picture.alt.trim() && (
            <p className={classes.missing}>
              <IconAlertTriangle size={16} stroke={1.8} aria-hidden />
              {t('altMissingMark')}
            </p>
          )}
          {editable && (
            <div className={classes.buttons}>
              <Button size="xs" variant="default" onClick={() => setTask('words')}>
                {t('editCover')}
              </Button>
              <Button
                size="xs"
                variant="subtle"
                color="gray"
                onClick={() => change({ coverFileId: null, coverAlt: '', coverCaption: '' })}
              >
                {common('remove')}
              </Button>
            </div>
          )}
        </figure>
      ) : (
        <button type="button" className={classes.add} onClick={() => setTask('new')}>
          <IconPhotoPlus size={20} stroke={1.6} aria-hidden />
          <span>
            {t('addCover')}
            <small>{t('coverHint')}</small>
          </span>
        </button>
      )}
      {task !== 'none' && (
        <PictureDialog
          cover
          picture={task === 'words' ? picture : null}
          upload={upload}
          onClose={() => setTask('none')}
          onDone={({ fileId, alt, caption }) => {
            change({ coverFileId: fileId, coverAlt: alt, coverCaption: caption });
            setTask('none');
          }}
        />
      )}
    </>
  );
}
