import { sectorPath } from '@/lib/public/address-words';
import type { ArticleCard } from '@/lib/public/article-card';
import { KIND_NAMES, SECTOR_NAMES } from '@/messages/public-words';
import classes from './kicker.module.css';

/** The line above a headline: the sector, and the kind when it is no plain news. */
export function Kicker({
  article,
  linked = false,
}: {
  article: Pick<ArticleCard, 'sector' | 'kind'>;
  linked?: boolean;
}) {
  const sector = SECTOR_NAMES[article.sector];
  return (
    <p className={classes.kicker}>
      {linked ? <a href={sectorPath(article.sector)}>{sector}</a> : <span>{sector}</span>}
      {article.kind === 'news' ? null : <span className={classes.kind}>{KIND_NAMES[article.kind]}</span>}
    </p>
  );
}
