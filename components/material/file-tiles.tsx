import {
  IconDownload,
  IconFileSpreadsheet,
  IconFileText,
  IconFileTypePdf,
  IconPresentation,
} from '@tabler/icons-react';
import { useLocale, useTranslations } from 'next-intl';
import { isPicture } from '@/lib/files/accepted-types';
import type { Locale } from '@/lib/format/locale';
import { formatFileSize, formatNumber } from '@/lib/format/number';
import type { AttachedFile } from '@/lib/material/material';
import classes from './file-tiles.module.css';

/** Files of a material: pictures as thumbnails that open large, everything else as a named download. */
export function FileTiles({ files }: { files: readonly AttachedFile[] }) {
  const pictures = files.filter((file) => isPicture(file.mime));
  const documents = files.filter((file) => !isPicture(file.mime));
  return (
    <>
      {pictures.length > 0 ? (
        <ul className={classes.pictures}>
          {pictures.map((file) => (
            <PictureTile key={file.id} file={file} />
          ))}
        </ul>
      ) : null}
      {documents.length > 0 ? (
        <ul className={classes.documents}>
          {documents.map((file) => (
            <DocumentTile key={file.id} file={file} />
          ))}
        </ul>
      ) : null}
    </>
  );
}

function PictureTile({ file }: { file: AttachedFile }) {
  const t = useTranslations('material.view');
  const locale = useLocale() as Locale;
  const size = formatFileSize(file.bytes, locale);
  const pixels =
    file.width && file.height
      ? `${formatNumber(file.width, locale)} × ${formatNumber(file.height, locale)}`
      : '';
  return (
    <li className={classes.picture}>
      <a
        className={classes.frame}
        href={`/media/${file.id}?w=1920`}
        target="_blank"
        rel="noopener"
        aria-label={t('openPicture', { name: file.name })}
      >
        {/** biome-ignore lint/performance/noImgElement: /media makes the widths itself */}
        <img
          src={`/media/${file.id}?w=640`}
          srcSet={`/media/${file.id}?w=320 320w, /media/${file.id}?w=640 640w`}
          sizes="(max-width: 48em) 45vw, 200px"
          alt=""
          loading="lazy"
          decoding="async"
        />
      </a>
      <div className={classes.caption}>
        <span className={classes.name} title={file.name}>
          {file.name}
        </span>
        <span className={classes.size}>
          {pixels ? `${pixels} · ` : ''}
          {size}
        </span>
      </div>
      <a
        className={classes.download}
        href={`/media/${file.id}?asli`}
        download
        aria-label={t('downloadOriginal', { name: file.name })}
        title={t('downloadOriginal', { name: file.name })}
      >
        <IconDownload size={16} stroke={1.7} aria-hidden />
      </a>
    </li>
  );
}

function DocumentTile({ file }: { file: AttachedFile }) {
  const locale = useLocale() as Locale;
  return (
    <li>
      <a className={classes.document} href={`/media/${file.id}`} download>
        <DocumentIcon mime={file.mime} />
        <span className={classes.name}>{file.name}</span>
        <span className={classes.size}>{formatFileSize(file.bytes, locale)}</span>
        <IconDownload size={16} stroke={1.7} aria-hidden />
      </a>
    </li>
  );
}

/** The icon of a document by its type; decorative. */
export function DocumentIcon({ mime, size = 20 }: { mime: string; size?: number }) {
  const Icon = mime.endsWith('pdf')
    ? IconFileTypePdf
    : /sheet/.test(mime)
      ? IconFileSpreadsheet
      : /presentation/.test(mime)
        ? IconPresentation
        : IconFileText;
  return <Icon size={size} stroke={1.5} aria-hidden />;
}
