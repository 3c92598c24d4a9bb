import { formatShortDate } from '@/lib/format/date';
import { articlePath, listPath } from '@/lib/public/address-words';
import type { ArticleCard } from '@/lib/public/article-card';
import { fill, KIND_NAMES, SECTOR_NAMES, WORDS } from '@/messages/public-words';
import { DateOf } from './date-of';
import classes from './notice-rail.module.css';
import { SopNote } from './sop-note';

/** What people come to look up. An agenda shows the day it was announced; that of the event is in its text. */
export function NoticeRail({
  agenda,
  announcements,
}: {
  agenda: ArticleCard[];
  announcements: ArticleCard[];
}) {
  const { home } = WORDS;
  return (
    <div className={classes.rail}>
      <section aria-labelledby="agenda" className={classes.box}>
        <h2 id="agenda">{KIND_NAMES.agenda}</h2>
        {agenda.length === 0 ? <p className={classes.empty}>{home.agendaEmpty}</p> : null}
        <ul>
          {agenda.map((article) => (
            <li key={article.slug}>
              <h3>
                <a href={articlePath(article.slug)}>{article.title}</a>
              </h3>
              <p className={classes.sector}>
                {SECTOR_NAMES[article.sector]} ·{' '}
                {fill(home.announcedOn, { date: formatShortDate(article.publishedAt, 'id') })}
              </p>
            </li>
          ))}
        </ul>
        <a href={listPath({ kind: 'agenda' })} className={classes.more}>
          {home.allAgenda}
        </a>
      </section>
      <section aria-labelledby="pengumuman" className={classes.box}>
        <h2 id="pengumuman">{KIND_NAMES.announcement}</h2>
        {announcements.length === 0 ? <p className={classes.empty}>{home.noticesEmpty}</p> : null}
        <ul>
          {announcements.map((article) => (
            <li key={article.slug}>
              <h3>
                <a href={articlePath(article.slug)}>{article.title}</a>
              </h3>
              <p className={classes.sector}>
                {SECTOR_NAMES[article.sector]} · <DateOf date={article.publishedAt} short />
              </p>
            </li>
          ))}
        </ul>
        <a href={listPath({ kind: 'announcement' })} className={classes.more}>
          {home.allAnnouncements}
        </a>
      </section>
      <SopNote />
    </div>
  );
}
