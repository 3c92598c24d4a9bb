import type { ArticleCard } from '@/lib/public/article-card';
import type { Sector } from '@/lib/sop/vocabulary';
import { fill, SECTOR_NAMES, WORDS } from '@/messages/public-words';
import classes from './related-stories.module.css';
import { StoryCard } from './story-card';

/** Where to read on after an article: others of its sector. */
export function RelatedStories({ sector, articles }: { sector: Sector; articles: ArticleCard[] }) {
  if (articles.length === 0) return null;
  return (
    <aside className={classes.related} aria-labelledby="lainnya">
      <h2 id="lainnya">{fill(WORDS.article.related, { sector: SECTOR_NAMES[sector] })}</h2>
      <div className={classes.row}>
        {articles.map((article) => (
          <StoryCard
            key={article.slug}
            article={article}
            picture="top"
            kicker="kind"
            sizes="(min-width: 64rem) 17rem, (min-width: 40rem) 45vw, 100vw"
          />
        ))}
      </div>
    </aside>
  );
}
