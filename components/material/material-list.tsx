import { IconPaperclip } from '@tabler/icons-react';
import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { formatShortDate, zonedTime } from '@/lib/format/date';
import type { Locale } from '@/lib/format/locale';
import type { MaterialListed } from '@/lib/material/material';
import classes from './material-list.module.css';
import { StandingBadge } from './standing-badge';

/** Materials in rows: what, where it stands now, from whom, when. A declined one says why at once. */
export function MaterialList({ rows, showBy }: { rows: readonly MaterialListed[]; showBy: boolean }) {
  const t = useTranslations('material.list');
  return (
    <div className={classes.table} data-by={showBy || undefined}>
      <div className={classes.head} aria-hidden>
        <span>{t('columnTitle')}</span>
        <span>{t('columnStanding')}</span>
        {showBy ? <span>{t('columnBy')}</span> : null}
        <span className={classes.end}>{t('columnDate')}</span>
      </div>
      <ul className={classes.rows}>
        {rows.map((row) => (
          <MaterialRow key={row.id} row={row} showBy={showBy} />
        ))}
      </ul>
    </div>
  );
}

function MaterialRow({ row, showBy }: { row: MaterialListed; showBy: boolean }) {
  const t = useTranslations('material');
  const sop = useTranslations('sop');
  const locale = useLocale() as Locale;
  const wanted = row.wantedOn ? formatShortDate(zonedTime(row.wantedOn, '00:00'), locale) : null;
  return (
    <li className={classes.row}>
      <div className={classes.what}>
        <Link className={classes.title} href={`/bahan/${row.id}`}>
          {row.title}
        </Link>
        <div className={classes.meta}>
          <span>#{row.storyNumber}</span>
          <span>{sop(`sector.${row.sector}`)}</span>
          <span>{sop(`kind.${row.kind}`)}</span>
          {row.files > 0 ? (
            <span className={classes.files}>
              <IconPaperclip size={13} stroke={1.8} aria-hidden />
              {t('list.files', { count: row.files })}
            </span>
          ) : null}
          {wanted ? <span>{t('list.wanted', { date: wanted })}</span> : null}
        </div>
        {row.declined ? (
          <p className={classes.reason}>{t('list.reason', { reason: row.declined.reason })}</p>
        ) : null}
      </div>
      <div className={classes.standing}>
        <StandingBadge standing={row.standing} />
        {row.standing === 'working' ? <span className={classes.stage}>{row.stageName[locale]}</span> : null}
        {row.articleSlug ? <span className={classes.stage}>{t('published')}</span> : null}
      </div>
      {showBy ? <div className={classes.by}>{row.handedInBy}</div> : null}
      <time className={classes.date} dateTime={row.handedInAt.toISOString()}>
        {formatShortDate(row.handedInAt, locale)}
      </time>
    </li>
  );
}
