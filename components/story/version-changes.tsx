'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { mediaPath } from '@/lib/public/media-address';
import type { ContentChanges } from '@/lib/story/content-changes';
import { readingDiff } from '@/lib/story/reading-diff';
import type { StoryContent } from '@/lib/story/story-content';
import { ChangedText, Deleted, Inserted } from './changed-text';
import classes from './compare-versions.module.css';
import { ReadingBody } from './reading-body';

interface VersionChangesProps {
  before: StoryContent;
  after: StoryContent;
  changes: ContentChanges;
}

/** The later version as it reads, with what came and went since the earlier one. */
export function VersionChanges({ before, after, changes }: VersionChangesProps) {
  const t = useTranslations('story.changes');
  const locale = useLocale();
  const parts = useMemo(() => readingDiff(before.body, after.body), [before, after]);
  const text = (field: 'title' | 'summary') => {
    const changed = changes.texts.find((each) => each.field === field);
    return changed ? <ChangedText pieces={changed.pieces} /> : after[field];
  };
  return (
    <>
      <FieldChanges changes={changes} />
      <article className={classes.paper} lang={locale === 'id' ? undefined : 'id'}>
        <h2 className={classes.headline}>{text('title')}</h2>
        {before.summary || after.summary ? <p className={classes.summary}>{text('summary')}</p> : null}
        {changes.coverChanged ? (
          <div className={classes.pictures}>
            {before.coverFileId ? (
              <Deleted className={classes.block}>
                <Cover fileId={before.coverFileId} alt={before.coverAlt} label={t('coverBefore')} />
              </Deleted>
            ) : null}
            {after.coverFileId ? (
              <Inserted className={classes.block}>
                <Cover fileId={after.coverFileId} alt={after.coverAlt} label={t('coverAfter')} />
              </Inserted>
            ) : null}
          </div>
        ) : null}
        <ReadingBody parts={parts} />
      </article>
    </>
  );
}

function Cover(props: { fileId: string; alt: string; label: string }) {
  return (
    <span className={classes.cover}>
      {/** biome-ignore lint/performance/noImgElement: /media makes the widths itself */}
      <img src={mediaPath(props.fileId, 640)} alt={props.alt} />
      <span>{props.label}</span>
    </span>
  );
}

/** What files the story, as it was and is. */
function FieldChanges({ changes }: { changes: ContentChanges }) {
  const t = useTranslations('story.changes');
  const sop = useTranslations('sop');
  const shown = (field: string, value: string) => {
    if (value === '') return t('empty');
    return field === 'sector' || field === 'kind' ? sop(`${field}.${value}`) : value;
  };
  if (changes.fields.length === 0) return null;
  return (
    <dl className={classes.fields}>
      {changes.fields.map(({ field, before, after }) => (
        <div key={field}>
          <dt>{t(`field.${field}`)}</dt>
          <dd>
            <Deleted>{shown(field, before)}</Deleted> <Inserted>{shown(field, after)}</Inserted>
          </dd>
        </div>
      ))}
    </dl>
  );
}
