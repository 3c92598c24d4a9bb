'use client';

import { useLocale, useTranslations } from 'next-intl';
import { isPicture } from '@/lib/files/accepted-types';
import { formatDateTime } from '@/lib/format/date';
import type { Locale } from '@/lib/format/locale';
import { formatNumber } from '@/lib/format/number';
import type { Size } from '@/lib/media/crop';
import type { MediaItem } from '@/lib/media/media-item';
import { documentType } from './document-type';
import classes from './media-sheet.module.css';

/** Name, measure and origin of a file. */
export function FileFacts({ item }: { item: MediaItem }) {
  const t = useTranslations('media');
  const locale = useLocale() as Locale;
  const pixels = ({ width, height }: Size) =>
    `${formatNumber(width, locale)} × ${formatNumber(height, locale)}`;
  const own = item.width && item.height ? pixels({ width: item.width, height: item.height }) : null;
  const measure = isPicture(item.mime) ? own : t(`types.${documentType(item.mime)}`);
  const full = item.full ? t('details.original', { size: pixels(item.full) }) : null;
  const at = formatDateTime(item.uploadedAt, locale);
  return (
    <div className={classes.facts}>
      <p className={classes.fileName}>{item.name}</p>
      <p>{[measure, full].filter(Boolean).join(' · ')}</p>
      <p>{t('details.uploaded', { by: item.uploadedBy ?? t('details.somebody'), at })}</p>
      {item.replacedById ? <p>{t('replaced')}</p> : null}
    </div>
  );
}
