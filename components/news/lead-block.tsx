import { articlePath } from '@/lib/public/address-words';
import type { FrontPage } from '@/lib/public/front-page';
import { WORDS } from '@/messages/public-words';
import { DateOf } from './date-of';
import { Kicker } from './kicker';
import classes from './lead-block.module.css';
import { Picture } from './picture';
import { StoryCard } from './story-card';

/** Top of the front page: the lead with its big picture, the secondary stories, and the briefs below. */
export function LeadBlock({ lead, secondary, briefs }: Pick<FrontPage, 'lead' | 'secondary' | 'briefs'>) {
  if (!lead) return null;
  return (
    <section aria-labelledby="utama" className={classes.block}>
      <article className={classes.lead}>
        {lead.cover ? (
          <Picture
            cover={lead.cover}
            ratio="8/5"
            sizes="(min-width: 80rem) 52rem, (min-width: 64rem) 68vw, 100vw"
            widest={1920}
            first
          />
        ) : null}
        <div className={classes.words}>
          <Kicker article={lead} />
          <h2 id="utama" className={classes.headline}>
            <a href={articlePath(lead.slug)}>{lead.title}</a>
          </h2>
          <p className={classes.summary}>{lead.summary}</p>
          <DateOf date={lead.publishedAt} />
        </div>
      </article>
      {secondary.length > 0 ? (
        <div className={classes.secondary}>
          {secondary.map((article) => (
            <StoryCard
              key={article.slug}
              article={article}
              heading="h2"
              picture="top"
              sizes="(min-width: 64rem) 21rem, (min-width: 40rem) 45vw, 100vw"
            />
          ))}
        </div>
      ) : null}
      {briefs.length > 0 ? (
        <div className={classes.briefs}>
          <h2 className={classes.label}>{WORDS.home.briefs}</h2>
          <ul>
            {briefs.map((article) => (
              <li key={article.slug}>
                <StoryCard article={article} size="small" />
              </li>
            ))}
          </ul>
        </div>
      ) : null}
    </section>
  );
}
