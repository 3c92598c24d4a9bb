import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { RichText } from '@/components/rich-text/rich-text';
import type { TextPart } from '@/lib/annotations/text-anchor';
import type { AttachedFile } from '@/lib/material/material';
import { mediaPath, pictureSrcSet } from '@/lib/public/media-address';
import type { StoryFields } from '@/lib/story/story-content';
import classes from './article-preview.module.css';

/** A story's content as the public will read it: cover, headline, summary, text. */
export function ArticlePreview(props: {
  content: StoryFields;
  cover: AttachedFile | null;
  /** Title, summary and text, where they are shown with what is said about them. */
  parts?: Record<TextPart, ReactNode>;
}) {
  const { content, cover, parts } = props;
  const sop = useTranslations('sop');
  const t = useTranslations('story.preview');
  const locale = useLocale();
  return (
    <article className={classes.article} lang={locale === 'id' ? undefined : 'id'}>
      <p className={classes.kicker}>
        {sop(`sector.${content.sector}`)} · {sop(`kind.${content.kind}`)}
      </p>
      <h2 className={classes.headline}>{parts?.title ?? content.title}</h2>
      {content.summary ? (
        <p className={classes.summary}>{parts?.summary ?? content.summary}</p>
      ) : (
        <p className={classes.lacking}>{t('noSummary')}</p>
      )}
      {content.coverFileId ? (
        <figure className={classes.cover}>
          {/** biome-ignore lint/performance/noImgElement: /media makes the widths itself */}
          <img
            src={mediaPath(content.coverFileId, 1280)}
            srcSet={pictureSrcSet(content.coverFileId, cover?.width ?? null)}
            sizes="(max-width: 48em) 100vw, 720px"
            width={cover?.width ?? undefined}
            height={cover?.height ?? undefined}
            alt={content.coverAlt}
          />
          <figcaption>
            {content.coverCaption}
            <span className={classes.alt}>
              {content.coverAlt ? t('alt', { alt: content.coverAlt }) : t('noAlt')}
            </span>
          </figcaption>
        </figure>
      ) : null}
      {parts?.body ?? <RichText document={content.body} />}
      {content.tags.length > 0 ? (
        <ul className={classes.tags} aria-label={t('tags')}>
          {content.tags.map((tag) => (
            <li key={tag}>{tag}</li>
          ))}
        </ul>
      ) : null}
    </article>
  );
}
