import { articlePath, listPath } from '@/lib/public/address-words';
import type { ArticleCard } from '@/lib/public/article-card';
import { KIND_NAMES, WORDS } from '@/messages/public-words';
import classes from './infographic-strip.module.css';
import { Picture } from './picture';

/** Infographics side by side over the full width; on a phone they are swiped. */
export function InfographicStrip({ articles }: { articles: ArticleCard[] }) {
  if (articles.length === 0) return null;
  const ratio = articles.some(isUpright) ? '4/5' : '8/5';
  return (
    <section className={classes.strip} aria-labelledby="infografis">
      <div className={classes.inner}>
        <header className={classes.head}>
          <h2 id="infografis">{KIND_NAMES.infographic}</h2>
          <a href={listPath({ kind: 'infographic' })}>{WORDS.home.allInfographics}</a>
        </header>
        <ul className={classes.row}>
          {articles.slice(0, 4).map((article) => (
            <li key={article.slug}>
              <a href={articlePath(article.slug)}>
                {article.cover ? (
                  <Picture
                    cover={article.cover}
                    ratio={ratio}
                    sizes="(min-width: 64rem) 18rem, 68vw"
                    widest={960}
                  />
                ) : null}
                <span>{article.title}</span>
              </a>
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}

function isUpright({ cover }: ArticleCard): boolean {
  return (cover?.height ?? 0) > (cover?.width ?? 0);
}
