import { IconCalendarEvent, IconExternalLink } from '@tabler/icons-react';
import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { formatDateTime, formatDayDate, zonedTime } from '@/lib/format/date';
import type { Locale } from '@/lib/format/locale';
import type { Material } from '@/lib/material/material';
import { safeHref } from '@/lib/richtext/safe-link';
import { FileTiles } from './file-tiles';
import classes from './material-view.module.css';

/**
 * A material as it was handed in: who and when, source, text, links, files. Its title is the page's or card's
 * to show; `titled` shows it here as an h3, where several materials stand under one another. `partLevel` is the
 * level of the headings of source, links and files.
 */
export function MaterialView({
  material,
  titled = false,
  partLevel = 4,
}: {
  material: Material;
  titled?: boolean;
  partLevel?: 2 | 3 | 4;
}) {
  const t = useTranslations('material.view');
  const sop = useTranslations('sop');
  const locale = useLocale() as Locale;
  const links = material.links.filter((link) => safeHref(link) !== null);
  return (
    <article className={classes.material}>
      {titled ? <h3 className={classes.title}>{material.title}</h3> : null}
      <p className={classes.meta}>
        <span>{sop(`sector.${material.sector}`)}</span>
        <span>{sop(`kind.${material.kind}`)}</span>
        <span>
          {t('handedIn', { name: material.handedInBy.name })}{' '}
          <time dateTime={material.handedInAt.toISOString()}>
            {formatDateTime(material.handedInAt, locale)}
          </time>
        </span>
      </p>
      {material.wantedOn ? (
        <p className={classes.wanted}>
          <IconCalendarEvent size={16} stroke={1.7} aria-hidden />
          {t('wantedOn', { date: formatDayDate(zonedTime(material.wantedOn, '00:00'), locale) })}
        </p>
      ) : null}
      {material.text ? <div className={classes.text}>{material.text}</div> : null}
      {material.source ? (
        <Part level={partLevel} title={t('source')}>
          <p className={classes.source}>{material.source}</p>
        </Part>
      ) : null}
      {links.length > 0 ? (
        <Part level={partLevel} title={t('links')}>
          <ul className={classes.links}>
            {links.map((link) => (
              <li key={link}>
                <a href={link} target="_blank" rel="noopener noreferrer nofollow">
                  <span>{link}</span>
                  <IconExternalLink size={14} stroke={1.7} aria-hidden />
                </a>
              </li>
            ))}
          </ul>
        </Part>
      ) : null}
      {material.files.length > 0 ? (
        <Part level={partLevel} title={t('files', { count: material.files.length })}>
          <FileTiles files={material.files} />
        </Part>
      ) : null}
    </article>
  );
}

function Part({ level, title, children }: { level: 2 | 3 | 4; title: string; children: ReactNode }) {
  const Heading = `h${level}` as const;
  return (
    <section>
      <Heading className={classes.part}>{title}</Heading>
      {children}
    </section>
  );
}
