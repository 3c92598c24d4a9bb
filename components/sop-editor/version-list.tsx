import { Badge } from '@mantine/core';
import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { Panel } from '@/components/ui/panel';
import { formatDate } from '@/lib/format/date';
import type { Locale } from '@/lib/format/locale';
import classes from './version-list.module.css';

export interface VersionItem {
  id: string;
  number: string;
  edition: number;
  title: string;
  /** The day on the form, in its words, and under whose name. */
  signedOn: string;
  signedBy: string;
  authorisedAt: Date;
  note: string;
  inForce: boolean;
  openStories: number;
}

/** Every authorised version, the latest first: when, by whom, and what for. */
export function VersionList({ versions }: { versions: VersionItem[] }) {
  const t = useTranslations('sopEditor.versions');
  const editor = useTranslations('sopEditor');
  const locale = useLocale() as Locale;
  return (
    <Panel title={t('title')} description={t('text')}>
      <ul className={classes.list}>
        {versions.map((version) => {
          const { id, number, edition } = version;
          const name = t('name', { number, edition });
          return (
            <li key={id} className={classes.item}>
              <div className={classes.words}>
                <span className={classes.name}>
                  <Link href={`/pengaturan/sop/${id}`}>{name}</Link>
                  <span className={classes.short}>
                    {number}/{edition}
                  </span>
                  {version.inForce ? <Badge>{t('inForce')}</Badge> : null}
                </span>
                {version.note ? <span>{version.note}</span> : null}
                <span className={classes.dim}>
                  {t('signed', { date: version.signedOn, name: version.signedBy })} ·{' '}
                  {t('since', { date: formatDate(version.authorisedAt, locale) })}
                </span>
                {version.openStories > 0 ? (
                  <span className={classes.dim}>{t('openStories', { count: version.openStories })}</span>
                ) : null}
              </div>
              <div className={classes.acts}>
                {version.inForce ? null : (
                  <Link href={`/pengaturan/sop/${id}/banding`} aria-label={t('compareOf', { name })}>
                    {editor('compare')}
                  </Link>
                )}
                <a href={`/api/sop/${id}`} download aria-label={t('exportOf', { name })}>
                  {editor('export')}
                </a>
              </div>
            </li>
          );
        })}
      </ul>
    </Panel>
  );
}
