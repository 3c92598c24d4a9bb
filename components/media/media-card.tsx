import { IconDownload } from '@tabler/icons-react';
import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { isPicture } from '@/lib/files/accepted-types';
import { formatShortDate } from '@/lib/format/date';
import type { Locale } from '@/lib/format/locale';
import { formatFileSize } from '@/lib/format/number';
import { type MediaItem, pathOfUse } from '@/lib/media/media-item';
import { objectPosition } from '@/lib/media/object-position';
import { mediaPath, originalPath, pictureSrcSet } from '@/lib/public/media-address';
import { DocumentTypeIcon, documentType } from './document-type';
import classes from './media-page.module.css';

const SHOWN = 2;

/** One file: its picture or type, name and size, what is lacking, and what uses it. `path` opens it. */
export function MediaCard({ item, path }: { item: MediaItem; path: string }) {
  const t = useTranslations('media');
  const locale = useLocale() as Locale;
  const picture = isPicture(item.mime);
  const facts = [
    picture ? null : t(`types.${documentType(item.mime)}`),
    formatFileSize(item.bytes, locale),
    item.width && item.height ? `${item.width} × ${item.height}` : null,
    picture ? null : formatShortDate(item.uploadedAt, locale),
  ];
  return (
    <li className={classes.card}>
      <Link className={classes.open} href={path} scroll={false} aria-label={t('open', { name: item.name })}>
        <span className={classes.frame}>
          {picture ? <CardPicture item={item} /> : <DocumentTypeIcon mime={item.mime} />}
        </span>
        <span className={classes.name} title={item.name}>
          {item.name}
        </span>
      </Link>
      <Marks item={item} picture={picture} />
      <div className={classes.facts}>
        <p>{facts.filter(Boolean).join(' · ')}</p>
        {picture ? null : (
          <a
            className={classes.download}
            href={originalPath(item.id)}
            download
            aria-label={`${t('details.downloadFile')} ${item.name}`}
          >
            <IconDownload size={16} stroke={1.7} aria-hidden />
          </a>
        )}
      </div>
      <CardUses item={item} />
    </li>
  );
}

function CardPicture({ item }: { item: MediaItem }) {
  const size = item.width && item.height ? { width: item.width, height: item.height } : null;
  // What a proof shows is told by its head.
  const focus = isProof(item) ? { x: 0.5, y: 0 } : item.focus;
  return (
    // biome-ignore lint/performance/noImgElement: the media route makes the small pictures itself.
    <img
      src={mediaPath(item.id, 320)}
      srcSet={pictureSrcSet(item.id, item.width, 640)}
      sizes="(max-width: 48em) 46vw, 230px"
      alt=""
      loading="lazy"
      decoding="async"
      style={{ objectPosition: objectPosition(focus, size, 4 / 3) }}
    />
  );
}

const isProof = (item: MediaItem) => item.uses.some(({ as }) => as === 'proof');

function Marks({ item, picture }: { item: MediaItem; picture: boolean }) {
  const t = useTranslations('media');
  // A proof is kept for the office and shown to no reader.
  const describable = picture && !isProof(item);
  const marks = [
    item.replacedById ? t('replaced') : null,
    describable && !item.alt ? t('noAlt') : null,
    describable && !item.licence ? t('noLicence') : null,
  ].filter((mark) => mark !== null);
  if (marks.length === 0) return null;
  return (
    <ul className={classes.marks}>
      {marks.map((mark) => (
        <li key={mark}>{mark}</li>
      ))}
    </ul>
  );
}

function CardUses({ item }: { item: MediaItem }) {
  const t = useTranslations('media');
  if (item.uses.length === 0) return <p className={classes.unused}>{t('unused')}</p>;
  return (
    <ul className={classes.uses} aria-label={t('usedIn')}>
      {item.uses.slice(0, SHOWN).map((use) => (
        <li key={`${use.as} ${use.story?.id}`}>
          <Link href={pathOfUse(use)} title={use.story?.title}>
            {t(`as.${use.as}`)} {use.story ? `#${use.story.number}` : ''}
          </Link>
        </li>
      ))}
      {item.uses.length > SHOWN ? <li>{t('more', { count: item.uses.length - SHOWN })}</li> : null}
    </ul>
  );
}
