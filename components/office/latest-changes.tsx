import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { OfficeLogList } from '@/components/log/office-log-list';
import type { OfficeEvent } from '@/lib/office/office-event';
import classes from './latest-changes.module.css';

/** The last changes of the office, at the foot of its page. */
export function LatestChanges({ events, mayOpenLog }: { events: OfficeEvent[]; mayOpenLog: boolean }) {
  const t = useTranslations('settings.office.changes');
  return (
    <section className={classes.changes} aria-labelledby="perubahan-terakhir">
      <div className={classes.head}>
        <h2 id="perubahan-terakhir">{t('title')}</h2>
        {mayOpenLog && events.length > 0 ? (
          <Link className={classes.all} href="/riwayat/kantor">
            {t('all')}
          </Link>
        ) : null}
      </div>
      {events.length === 0 ? <p className={classes.none}>{t('none')}</p> : <OfficeLogList events={events} />}
    </section>
  );
}
