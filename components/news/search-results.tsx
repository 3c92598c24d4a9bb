import { articlePath } from '@/lib/public/address-words';
import type { SearchHit } from '@/lib/public/search-hit';
import { DateOf } from './date-of';
import { Kicker } from './kicker';
import { MarkedText } from './marked-text';
import { Picture } from './picture';
import classes from './search-results.module.css';

/** What a search found, best first. */
export function SearchResults({ hits }: { hits: SearchHit[] }) {
  return (
    <ol className={classes.results}>
      {hits.map((hit) => (
        <li key={hit.slug}>
          <article className={classes.hit}>
            <div className={classes.words}>
              <Kicker article={hit} />
              <h2>
                <a href={articlePath(hit.slug)}>
                  <MarkedText runs={hit.titleRuns} />
                </a>
              </h2>
              <p className={classes.excerpt}>
                <MarkedText runs={hit.excerptRuns} />
              </p>
              <DateOf date={hit.publishedAt} />
            </div>
            {hit.cover ? (
              <div className={classes.frame}>
                <Picture cover={hit.cover} ratio="4/3" sizes="(min-width: 40rem) 9rem, 6.5rem" />
              </div>
            ) : null}
          </article>
        </li>
      ))}
    </ol>
  );
}
