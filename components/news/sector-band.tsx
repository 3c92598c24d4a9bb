import type { ArticleCard } from '@/lib/public/article-card';
import type { FrontPage } from '@/lib/public/front-page';
import type { Sector } from '@/lib/sop/vocabulary';
import { fill, SECTOR_NAMES, WORDS } from '@/messages/public-words';
import { BandHead } from './band-head';
import { LedgerRow } from './ledger-row';
import classes from './sector-band.module.css';
import { StoryCard } from './story-card';

type Band = FrontPage['bands'][number];
type Layout = (articles: ArticleCard[]) => React.ReactNode;

/** Picture left, its words right, three headlines under them. */
const featured: Layout = ([first, ...rest]) => (
  <div className={classes.featured}>
    {first ? (
      <StoryCard
        article={first}
        size="large"
        picture="half"
        summary
        kicker="kind"
        sizes="(min-width: 64rem) 27rem, 100vw"
      />
    ) : null}
    <div className={classes.three}>
      {rest.slice(0, 3).map((article) => (
        <StoryCard key={article.slug} article={article} size="small" kicker="kind" />
      ))}
    </div>
  </div>
);

/** Four equals in two rows. */
const paired: Layout = (articles) => (
  <div className={classes.paired}>
    {articles.slice(0, 4).map((article) => (
      <StoryCard
        key={article.slug}
        article={article}
        picture="top"
        kicker="kind"
        sizes="(min-width: 64rem) 25rem, (min-width: 40rem) 45vw, 100vw"
      />
    ))}
  </div>
);

/** One story in the middle, text on both sides. */
const centred: Layout = ([first, ...rest]) => (
  <div className={classes.centred}>
    <div className={classes.side}>
      {rest.slice(0, 2).map((article) => (
        <StoryCard key={article.slug} article={article} kicker="kind" summary />
      ))}
    </div>
    {first ? (
      <StoryCard
        article={first}
        size="large"
        picture="top"
        summary
        kicker="kind"
        sizes="(min-width: 64rem) 37rem, 100vw"
      />
    ) : null}
    <div className={classes.side}>
      {rest.slice(2, 4).map((article) => (
        <StoryCard key={article.slug} article={article} kicker="kind" summary />
      ))}
    </div>
  </div>
);

/** A ledger: one story a row, read from the top. */
const ledger: Layout = (articles) => (
  <ol className={classes.ledger}>
    {articles.slice(0, 5).map((article) => (
      <li key={article.slug}>
        <LedgerRow article={article} />
      </li>
    ))}
  </ol>
);

const LAYOUTS: Record<Sector, Layout> = {
  koperasi: featured,
  usaha_mikro: paired,
  perindustrian: centred,
  perdagangan: ledger,
};

/** A sector's part of the front page; each sector has a layout of its own. */
export function SectorBand({ band }: { band: Band }) {
  const name = SECTOR_NAMES[band.sector];
  return (
    <section className={classes.band} aria-labelledby={`sektor-${band.sector}`}>
      <BandHead sector={band.sector} latestAt={band.latestAt} />
      {band.articles.length > 0 ? (
        LAYOUTS[band.sector](band.articles)
      ) : (
        <p className={classes.empty}>{fill(WORDS.home.sectorEmpty, { sector: name })}</p>
      )}
    </section>
  );
}
