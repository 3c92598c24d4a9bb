import { articlePath } from '@/lib/public/address-words';
import type { ArticleCard } from '@/lib/public/article-card';
import { DateOf } from './date-of';
import { Kicker } from './kicker';
import { Picture } from './picture';
import classes from './story-card.module.css';

interface StoryCardProps {
  article: ArticleCard;
  heading?: 'h2' | 'h3';
  size?: 'small' | 'medium' | 'large';
  /** Where the picture stands: `half` beside the words, on top of them on a phone; `none` does not load it. */
  picture?: 'top' | 'half' | 'start' | 'end' | 'none';
  sizes?: string;
  /** `kind` where everything around is of the same sector. */
  kicker?: 'full' | 'kind';
  summary?: boolean;
}

/** An article in a list: headline, and as much around it as its place allows. The whole card is the link. */
export function StoryCard({
  article,
  heading: Heading = 'h3',
  size = 'medium',
  picture = 'none',
  sizes = '(min-width: 60rem) 20rem, 100vw',
  kicker = 'full',
  summary = false,
}: StoryCardProps) {
  const shown = picture !== 'none' && article.cover;
  return (
    <article className={classes.card} data-size={size} data-picture={shown ? picture : 'none'}>
      {shown && article.cover ? (
        <div className={classes.frame}>
          <Picture
            cover={article.cover}
            ratio={picture === 'top' || picture === 'half' ? '8/5' : '4/3'}
            sizes={sizes}
          />
        </div>
      ) : null}
      <div className={classes.words}>
        <Kicker article={article} sector={kicker === 'full'} />
        <Heading className={classes.headline}>
          <a href={articlePath(article.slug)}>{article.title}</a>
        </Heading>
        {summary ? <p className={classes.summary}>{article.summary}</p> : null}
        <DateOf date={article.publishedAt} />
      </div>
    </article>
  );
}
