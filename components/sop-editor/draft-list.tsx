import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { Panel } from '@/components/ui/panel';
import { formatDateTime } from '@/lib/format/date';
import type { Locale } from '@/lib/format/locale';
import classes from './version-list.module.css';

export interface DraftItem {
  id: string;
  number: string;
  note: string;
  changedAt: Date;
  changedBy: string | null;
  faults: number;
  /** It began from a version that is no longer in force. */
  outdated: boolean;
}

/** Drafts that wait to be authorised, the last changed first. */
export function DraftList({ drafts }: { drafts: DraftItem[] }) {
  const t = useTranslations('sopEditor.drafts');
  const editor = useTranslations('sopEditor');
  const locale = useLocale() as Locale;
  if (drafts.length === 0) return null;
  return (
    <Panel title={t('title')} description={t('text')}>
      <ul className={classes.list}>
        {drafts.map((draft) => (
          <li key={draft.id} className={classes.item}>
            <div className={classes.words}>
              <span className={classes.name}>
                <Link href={`/pengaturan/sop/${draft.id}`}>
                  {draft.note || t('unnamed', { number: draft.number })}
                </Link>
                <span className={classes.short}>{t('of', { number: draft.number })}</span>
              </span>
              <span className={classes.dim}>
                {t('changed', {
                  date: formatDateTime(draft.changedAt, locale),
                  name: draft.changedBy ?? editor('conflict.somebody'),
                })}
              </span>
              {draft.faults > 0 ? (
                <span className={classes.warn}>{editor('faultsTitle', { count: draft.faults })}</span>
              ) : null}
              {draft.outdated ? <span className={classes.warn}>{t('outdated')}</span> : null}
            </div>
            <div className={classes.acts}>
              <Link
                href={`/pengaturan/sop/${draft.id}/banding`}
                aria-label={t('compareOf', { name: draft.note || draft.number })}
              >
                {editor('compare')}
              </Link>
              <a
                href={`/api/sop/${draft.id}`}
                download
                aria-label={t('exportOf', { name: draft.note || draft.number })}
              >
                {editor('export')}
              </a>
            </div>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
