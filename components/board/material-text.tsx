import { useTranslations } from 'next-intl';
import type { CardMaterial } from '@/lib/board/board-card';
import { formatDate, formatDateTime, zonedTime } from '@/lib/format/date';
import { formatFileSize } from '@/lib/format/number';
import { useBoardTools } from './board-context';
import classes from './materials-drawer.module.css';

/** One material as it was handed in: its words untouched, then source, links and files. */
export function MaterialText({ material }: { material: CardMaterial }) {
  const t = useTranslations('board');
  const { locale } = useBoardTools();
  const date = formatDateTime(new Date(material.handedInAt), locale);
  return (
    <article className={classes.material}>
      <h3 className={classes.title}>{material.title}</h3>
      <p className={classes.meta}>{t('handedIn', { name: material.handedInBy, date })}</p>
      {material.wantedOn ? (
        <p className={classes.meta}>
          {t('wanted', { date: formatDate(zonedTime(material.wantedOn, '00:00'), locale) })}
        </p>
      ) : null}
      {material.text.trim() ? (
        <p className={classes.text}>{material.text}</p>
      ) : (
        <p className={classes.meta}>{t('noText')}</p>
      )}
      <dl className={classes.rest}>
        {material.source ? (
          <>
            <dt>{t('source')}</dt>
            <dd>{material.source}</dd>
          </>
        ) : null}
        {material.links.length > 0 ? (
          <>
            <dt>{t('links')}</dt>
            {material.links.map((link) => (
              <dd key={link}>
                <a href={link} target="_blank" rel="noopener noreferrer nofollow">
                  {link}
                </a>
              </dd>
            ))}
          </>
        ) : null}
        {material.files.length > 0 ? (
          <>
            <dt>{t('files')}</dt>
            {material.files.map((file) => (
              <dd key={file.id}>
                {file.name} ({formatFileSize(file.bytes, locale)})
              </dd>
            ))}
          </>
        ) : null}
      </dl>
    </article>
  );
}
