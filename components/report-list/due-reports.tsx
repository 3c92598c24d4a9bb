import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { DueReport } from '@/lib/report-list/report-row';
import classes from './reports-page.module.css';

const SHOWN = 8;

/** Published stories whose report is still to be written. */
export function DueReports({ due }: { due: DueReport[] }) {
  const t = useTranslations('report');
  return (
    <section className={classes.due} aria-labelledby="belum-dilaporkan">
      <h2 id="belum-dilaporkan" className={classes.dueHeading}>
        {t('due', { count: due.length })}
      </h2>
      <ul className={classes.dueList}>
        {due.slice(0, SHOWN).map(({ id, number, title }) => (
          <li key={id}>
            <Link className={classes.story} href={`/naskah/${id}`}>
              <span className={classes.number}>#{number}</span> {title}
            </Link>
          </li>
        ))}
      </ul>
      {due.length > SHOWN ? (
        <p className={classes.rest}>{t('dueMore', { count: due.length - SHOWN })}</p>
      ) : null}
    </section>
  );
}
