import { articlePath } from '@/lib/public/address-words';
import type { ArticleCard } from '@/lib/public/article-card';
import { DateOf } from './date-of';
import { Kicker } from './kicker';
import classes from './ledger-row.module.css';
import { Picture } from './picture';

/** An article as a line of a ledger: the day at the margin, then the words, a small picture at the end. */
export function LedgerRow({ article }: { article: ArticleCard }) {
  return (
    <article className={classes.row}>
      <div className={classes.day}>
        <DateOf date={article.publishedAt} />
      </div>
      <div className={classes.words}>
        <Kicker article={article} sector={false} />
        <h3 className={classes.headline}>
          <a href={articlePath(article.slug)}>{article.title}</a>
        </h3>
        <p className={classes.summary}>{article.summary}</p>
      </div>
      {article.cover ? (
        <div className={classes.frame}>
          <Picture cover={article.cover} ratio="8/5" sizes="(min-width: 40rem) 13rem, 7rem" widest={640} />
        </div>
      ) : null}
    </article>
  );
}
