import type { ArticleCard } from '@/lib/public/article-card';
import { KIND_NAMES, SECTOR_NAMES } from '@/messages/public-words';
import classes from './kicker.module.css';

interface KickerProps {
  article: Pick<ArticleCard, 'sector' | 'kind'>;
  /** False where everything around is of the same sector. */
  sector?: boolean;
}

/** The line above a headline: the sector, and the kind when it is no plain news. */
export function Kicker({ article, sector = true }: KickerProps) {
  const kind = article.kind === 'news' ? null : KIND_NAMES[article.kind];
  if (!sector && !kind) return null;
  return (
    <p className={classes.kicker}>
      {sector ? <span>{SECTOR_NAMES[article.sector]}</span> : null}
      {kind ? <span className={classes.kind}>{kind}</span> : null}
    </p>
  );
}
