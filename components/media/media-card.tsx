import {
  IconFile,
  IconFileText,
  IconFileTypePdf,
  IconFileWord,
  IconPresentation,
  IconTable,
} from '@tabler/icons-react';
import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { formatShortDate } from '@/lib/format/date';
import type { Locale } from '@/lib/format/locale';
import { formatFileSize } from '@/lib/format/number';
import type { MediaItem } from '@/lib/media/media-item';
import classes from './media-page.module.css';

const SHOWN = 2;

/** The icon of a document by its type. */
function iconOf(mime: string): typeof IconFile {
  if (mime === 'application/pdf') return IconFileTypePdf;
  if (/word|opendocument\.text/.test(mime)) return IconFileWord;
  if (/sheet|excel/.test(mime)) return IconTable;
  if (/presentation|powerpoint/.test(mime)) return IconPresentation;
  return mime.startsWith('text/') ? IconFileText : IconFile;
}

/** One file: its picture or type, name and size, and the stories that use it. */
export function MediaCard({ item }: { item: MediaItem }) {
  const t = useTranslations('media');
  const locale = useLocale() as Locale;
  const isPicture = item.mime.startsWith('image/');
  const Icon = iconOf(item.mime);
  const facts = [
    formatFileSize(item.bytes, locale),
    item.width && item.height ? `${item.width} × ${item.height}` : null,
    formatShortDate(item.uploadedAt, locale),
  ];
  return (
    <li className={classes.card}>
      <a className={classes.open} href={`/media/${item.id}`} target="_blank" rel="noreferrer">
        <span className={classes.frame}>
          {isPicture ? (
            // biome-ignore lint/performance/noImgElement: the media route makes the small pictures itself.
            <img src={`/media/${item.id}?w=320`} alt="" loading="lazy" decoding="async" />
          ) : (
            <Icon size={40} stroke={1.2} aria-hidden />
          )}
        </span>
        <span className={classes.name} title={item.name}>
          {item.name}
        </span>
      </a>
      <p className={classes.facts}>{facts.filter(Boolean).join(' · ')}</p>
      {item.uses.length === 0 ? (
        <p className={classes.unused}>{t('unused')}</p>
      ) : (
        <ul className={classes.uses} aria-label={t('usedIn')}>
          {item.uses.slice(0, SHOWN).map(({ as, story }) => (
            <li key={`${as} ${story.id}`}>
              <Link href={`/naskah/${story.id}`} title={story.title}>
                {t(`as.${as}`)} #{story.number}
              </Link>
            </li>
          ))}
          {item.uses.length > SHOWN ? <li>{t('more', { count: item.uses.length - SHOWN })}</li> : null}
        </ul>
      )}
    </li>
  );
}
