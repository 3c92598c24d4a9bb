import { formatMonth, zonedTime } from '@/lib/format/date';
import type { ArticleCard } from '@/lib/public/article-card';
import { groupByMonth } from '@/lib/public/month-groups';
import classes from './month-list.module.css';
import { StoryCard } from './story-card';

interface MonthListProps {
  articles: ArticleCard[];
  kicker?: 'full' | 'kind';
}

/** A list of articles under the months they came in. */
export function MonthList({ articles, kicker = 'full' }: MonthListProps) {
  return groupByMonth(articles).map((group) => (
    <section key={group.month} className={classes.month} aria-labelledby={`bulan-${group.month}`}>
      <h2 id={`bulan-${group.month}`}>{formatMonth(zonedTime(`${group.month}-01`, '00:00'), 'id')}</h2>
      <ol>
        {group.articles.map((article) => (
          <li key={article.slug}>
            <StoryCard
              article={article}
              picture="end"
              summary
              kicker={kicker}
              sizes="(min-width: 40rem) 9rem, 6.5rem"
            />
          </li>
        ))}
      </ol>
    </section>
  ));
}
