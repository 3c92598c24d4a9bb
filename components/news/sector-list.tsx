import type { ArticleCard } from '@/lib/public/article-card';
import { MonthList } from './month-list';
import classes from './sector-list.module.css';
import { StoryCard } from './story-card';

/** A sector's list: on its first page the newest stories stand large above the months. */
export function SectorList({ articles, leads }: { articles: ArticleCard[]; leads: boolean }) {
  const top = leads ? articles.slice(0, 3) : [];
  const [first, ...beside] = top;
  return (
    <>
      {first ? (
        <div className={classes.top}>
          <StoryCard
            article={first}
            heading="h2"
            size="large"
            picture="top"
            summary
            kicker="kind"
            sizes="(min-width: 64rem) 46rem, 100vw"
          />
          <div className={classes.beside}>
            {beside.map((article) => (
              <StoryCard
                key={article.slug}
                article={article}
                heading="h2"
                picture="top"
                kicker="kind"
                sizes="(min-width: 64rem) 21rem, (min-width: 40rem) 45vw, 100vw"
              />
            ))}
          </div>
        </div>
      ) : null}
      <MonthList articles={articles.slice(top.length)} kicker="kind" />
    </>
  );
}
