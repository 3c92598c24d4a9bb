'use client';

import { Button } from '@mantine/core';
import { IconArrowsDiff } from '@tabler/icons-react';
import { useLocale, useTranslations } from 'next-intl';
import type { Locale } from '@/lib/format/locale';
import type { StoryVersion } from '@/lib/story/versions';
import { momentWords } from './moment-words';
import classes from './revisions-panel.module.css';
import { useReasonWords } from './use-reason-words';

/** One version in the list: what it is, who wrote it when, why it is kept. */
export function VersionRow(props: {
  version: StoryVersion;
  onSite: boolean;
  asOf: Date;
  onRead: () => void;
  /** Not given where there is nothing to compare with. */
  onCompare?: (() => void) | undefined;
}) {
  const { version } = props;
  const t = useTranslations('story.revisions');
  const locale = useLocale() as Locale;
  const reasons = useReasonWords()(version);
  const marks = props.onSite ? [...reasons, t('onSite')] : reasons;
  return (
    <li className={classes.row}>
      <button type="button" className={classes.revision} onClick={props.onRead}>
        <span className={classes.version}>
          {t('version', { version: version.contentVersion })}
          {marks.map((mark) => (
            <span
              key={mark}
              className={classes.mark}
              data-working={version.reasons.length === 0 || undefined}
            >
              {mark}
            </span>
          ))}
        </span>
        <span className={classes.title}>{version.title}</span>
        <span className={classes.who}>
          {version.writer.name} · {momentWords(version.savedAt, props.asOf, locale)}
        </span>
      </button>
      {props.onCompare ? (
        <Button
          variant="subtle"
          size="xs"
          className={classes.compare}
          leftSection={<IconArrowsDiff size={15} stroke={1.7} aria-hidden />}
          aria-label={t('compareVersion', { version: version.contentVersion })}
          onClick={props.onCompare}
        >
          {t('compare')}
        </Button>
      ) : null}
    </li>
  );
}
