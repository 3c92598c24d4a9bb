'use client';

import { Button, FileButton } from '@mantine/core';
import { IconTrash, IconUpload } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { BrandMark } from '@/components/account/brand';
import { mediaPath } from '@/lib/public/media-address';
import classes from './office-form.module.css';
import { useOffice } from './office-form-context';
import { LOGO_TYPES, useLogoUpload } from './use-logo-upload';

/** The logo as it is, or as it will be once saved; put there, replaced and taken away. */
export function LogoField() {
  const t = useTranslations('settings.office.logo');
  const { values, set, savedLogo } = useOffice();
  const { logoFileId } = values;
  const upload = useLogoUpload((id) => set('logoFileId', id));
  return (
    <div className={classes.logo}>
      <div className={classes.logoPlate}>
        {logoFileId ? (
          // biome-ignore lint/performance/noImgElement: /media makes and keeps its widths itself
          <img src={mediaPath(logoFileId, 320)} alt={t('alt')} />
        ) : (
          <BrandMark size={56} logoFileId={null} />
        )}
      </div>
      <div>
        <p className={classes.logoLabel}>{t('label')}</p>
        <div className={classes.buttons}>
          <FileButton accept={LOGO_TYPES.join(',')} onChange={upload.send}>
            {(button) => (
              <Button
                {...button}
                id="kantor-logoFileId"
                variant="default"
                loading={upload.share !== null}
                leftSection={<IconUpload size={15} stroke={1.8} aria-hidden />}
              >
                {t(logoFileId ? 'replace' : 'upload')}
              </Button>
            )}
          </FileButton>
          {logoFileId ? (
            <Button
              variant="subtle"
              color="gray"
              leftSection={<IconTrash size={15} stroke={1.8} aria-hidden />}
              onClick={() => set('logoFileId', null)}
            >
              {t('remove')}
            </Button>
          ) : null}
        </div>
        {upload.faults.map((fault) => (
          <p key={fault} className={classes.fault} role="alert">
            {fault}
          </p>
        ))}
        <p className={classes.hint} aria-live="polite">
          {logoFileId !== null && logoFileId !== savedLogo ? `${t('unsaved')} ` : null}
          {logoFileId === null ? `${t('none')} ` : null}
          {t('hint')}
        </p>
      </div>
    </div>
  );
}
