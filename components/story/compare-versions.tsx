'use client';

import { Button, Skeleton } from '@mantine/core';
import { useQueries } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useMemo, useState } from 'react';
import { ErrorNotice } from '@/components/ui/error-notice';
import { contentChanges, isUnchanged } from '@/lib/story/content-changes';
import type { StoryContent } from '@/lib/story/story-content';
import type { StoryVersion, VersionPair } from '@/lib/story/versions';
import classes from './compare-versions.module.css';
import dialog from './dialog.module.css';
import { useRefusalText } from './refusal-text';
import { revisionQuery } from './revision-query';
import { Sheet } from './sheet';
import { useStory } from './story-context';
import { VersionChanges } from './version-changes';
import { VersionChoice } from './version-choice';

/** Any two versions of a story read as one text: what went is struck out, what came is underlined. */
export function CompareVersions(props: {
  /** Latest first. */
  versions: StoryVersion[];
  first: VersionPair;
  asOf: Date;
  onClose: () => void;
  /** Not given to who may not write now. */
  onRestore?: ((version: number) => void) | undefined;
}) {
  const t = useTranslations('story.revisions');
  const [pair, setPair] = useState(props.first);
  const read = usePair(props.versions, pair);
  return (
    <Sheet opened onClose={props.onClose} size="56rem" title={t('compareTitle')}>
      <div className={dialog.form}>
        <VersionChoice versions={props.versions} pair={pair} asOf={props.asOf} onChoose={setPair} />
        <div aria-live="polite" aria-busy={read.pending} className={classes.result}>
          {read.faults.length > 0 ? <ErrorNotice messages={read.faults} onRetry={read.retry} /> : null}
          {read.pending ? <Skeleton height={320} role="status" aria-label={t('loading')} /> : null}
          {read.contents ? <Changes {...read.contents} /> : null}
        </div>
        {props.onRestore && pair.before !== props.versions[0]?.contentVersion ? (
          <div className={dialog.buttons}>
            <Button
              variant="default"
              className={classes.restore}
              onClick={() => props.onRestore?.(pair.before)}
            >
              {t('restoreVersion', { version: pair.before })}
            </Button>
          </div>
        ) : null}
      </div>
    </Sheet>
  );
}

function Changes({ before, after }: { before: StoryContent; after: StoryContent }) {
  const t = useTranslations('story.revisions');
  const changes = useMemo(() => contentChanges(before, after), [before, after]);
  if (isUnchanged(changes)) return <p className={classes.none}>{t('noDifference')}</p>;
  return <VersionChanges before={before} after={after} changes={changes} />;
}

/** Both contents of a pair, once both are there; a refusal of either in words. */
function usePair(versions: readonly StoryVersion[], { before, after }: VersionPair) {
  const common = useTranslations('common');
  const refusalText = useRefusalText();
  const { storyId, actions } = useStory();
  const reads = useQueries({
    queries: [before, after].map((contentVersion) => {
      const savedAt = versions.find((version) => version.contentVersion === contentVersion)?.savedAt;
      return revisionQuery(actions, { storyId, contentVersion, savedAt });
    }),
  });
  const [older, newer] = reads.map(({ data }) => (data?.ok ? data.content : null));
  const faults = reads.flatMap(({ isError, data }) => {
    if (isError) return [common('unknownError')];
    return data?.ok === false ? data.reasons.map(refusalText) : [];
  });
  return {
    pending: reads.some(({ isPending }) => isPending),
    faults: [...new Set(faults)],
    contents: older && newer ? { before: older, after: newer } : null,
    retry: () => reads.forEach((read) => void read.refetch()),
  };
}
