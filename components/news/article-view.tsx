import type { ReactNode } from 'react';
import { formatDate, formatDateTime } from '@/lib/format/date';
import { sectorPath } from '@/lib/public/address-words';
import type { PublicArticle } from '@/lib/public/article-card';
import { mediaPath, pictureSrcSet } from '@/lib/public/media-address';
import type { Publisher } from '@/lib/public/publisher';
import { readingMinutes } from '@/lib/public/reading-time';
import { fill, KIND_NAMES, SECTOR_NAMES, WORDS } from '@/messages/public-words';
import classes from './article-view.module.css';
import { SectorMark } from './sector-mark';
import { ShareBar } from './share-bar';
import { TagList } from './tag-list';

interface ArticleViewProps {
  article: PublicArticle;
  publisher: Publisher;
  /** Full address of the page. */
  url: string;
  /** The text, rendered from the stored document. */
  children: ReactNode;
}

const MS_A_MINUTE = 60_000;

/** An article on its own page. */
export function ArticleView({ article, publisher, url, children }: ArticleViewProps) {
  const words = WORDS.article;
  const { cover, sector } = article;
  const changed = article.updatedAt.getTime() - article.publishedAt.getTime() > MS_A_MINUTE;
  return (
    <article className={classes.article}>
      <header className={classes.head}>
        <nav aria-label={words.breadcrumb} className={classes.crumbs}>
          <a href={sectorPath(sector)}>
            <SectorMark sector={sector} size={20} />
            {SECTOR_NAMES[sector]}
          </a>
          <span>{KIND_NAMES[article.kind]}</span>
        </nav>
        <h1 className={classes.title}>{article.title}</h1>
        <p className={classes.summary}>{article.summary}</p>
        <div className={classes.byline}>
          <p className={classes.by}>
            {words.by} <strong>{publisher.shortName}</strong>
          </p>
          <p>
            <time dateTime={article.publishedAt.toISOString()}>
              {formatDateTime(article.publishedAt, 'id')}
            </time>
          </p>
          {changed ? (
            <p>
              {words.updated}{' '}
              <time dateTime={article.updatedAt.toISOString()}>{formatDate(article.updatedAt, 'id')}</time>
            </p>
          ) : null}
          <p>{fill(words.minutes, { minutes: readingMinutes(article.words) })}</p>
        </div>
      </header>
      {cover ? (
        <figure className={classes.cover} data-tall={isTall(cover.width, cover.height) ? true : undefined}>
          {/* biome-ignore lint/performance/noImgElement: /media makes the widths; public pages load no script */}
          <img
            src={mediaPath(cover.fileId, 960)}
            srcSet={pictureSrcSet(cover.fileId, cover.width)}
            sizes="(min-width: 64rem) 60rem, 100vw"
            width={cover.width ?? 960}
            height={cover.height ?? 640}
            alt={cover.alt}
            fetchPriority="high"
            decoding="async"
          />
          {cover.caption ? <figcaption>{cover.caption}</figcaption> : null}
        </figure>
      ) : null}
      <div className={classes.text}>{children}</div>
      <footer className={classes.foot}>
        <TagList tags={article.tags} />
        <ShareBar title={article.title} url={url} />
      </footer>
    </article>
  );
}

/** Infographics stand upright: they are shown at the width of the text, whole. */
function isTall(width: number | null, height: number | null): boolean {
  return width !== null && height !== null && height > width;
}
