'use client';

import { Button, Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import dynamic from 'next/dynamic';
import { useLocale, useTranslations } from 'next-intl';
import { ErrorNotice } from '@/components/ui/error-notice';
import type { Locale } from '@/lib/format/locale';
import type { StoryRevisionEntry } from '@/lib/story/story-page';
import dialog from './dialog.module.css';
import { fullMoment } from './moment-words';
import { useRefusalText } from './refusal-text';
import { revisionQuery } from './revision-query';
import { Sheet } from './sheet';
import { useStory } from './story-context';

const ArticlePreview = dynamic(
  () => import('./article-preview').then(({ ArticlePreview }) => ArticlePreview),
  { loading: () => <Skeleton height={320} /> },
);

/** One saved version to read, from where it is compared or brought back. */
export function RevisionDialog(props: {
  revision: StoryRevisionEntry;
  onClose: () => void;
  onCompare?: (() => void) | undefined;
  onRestore?: (() => void) | undefined;
}) {
  const t = useTranslations('story.revisions');
  const common = useTranslations('common');
  const locale = useLocale() as Locale;
  const refusalText = useRefusalText();
  const { storyId, actions } = useStory();
  const { contentVersion, writer, savedAt } = props.revision;
  const read = useQuery(revisionQuery(actions, { storyId, contentVersion, savedAt }));
  const faults = read.isError
    ? [common('unknownError')]
    : read.data?.ok === false
      ? read.data.reasons.map(refusalText)
      : [];
  return (
    <Sheet opened onClose={props.onClose} size="52rem" title={t('version', { version: contentVersion })}>
      <div className={dialog.form}>
        <p className={dialog.consequence}>
          {writer.name}, {fullMoment(savedAt, locale)}
        </p>
        {faults.length > 0 ? <ErrorNotice messages={faults} onRetry={() => void read.refetch()} /> : null}
        {read.data?.ok ? <ArticlePreview content={read.data.content} cover={null} /> : null}
        {read.isPending ? <Skeleton height={320} /> : null}
        {props.onCompare || props.onRestore ? (
          <div className={dialog.buttons}>
            {props.onCompare ? (
              <Button variant="default" onClick={props.onCompare}>
                {t('compare')}
              </Button>
            ) : null}
            {props.onRestore ? <Button onClick={props.onRestore}>{t('restoreThis')}</Button> : null}
          </div>
        ) : null}
      </div>
    </Sheet>
  );
}
