'use client';

import { Switch } from '@mantine/core';
import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import type { Locale } from '@/lib/format/locale';
import { isDecision } from '@/lib/story/decisions';
import type { StoryLogEntry } from '@/lib/story/story-page';
import classes from './history-panel.module.css';
import { LogSentence } from './log-sentence';
import { fullMoment, momentWords } from './moment-words';

/** What happened to the story, latest first: who, what, when and why; on demand only what was decided. */
export function HistoryPanel(props: { log: StoryLogEntry[]; asOf: Date }) {
  const t = useTranslations('story.log');
  const [decisionsOnly, setDecisionsOnly] = useState(false);
  const shown = decisionsOnly ? props.log.filter(isDecision) : props.log;
  return (
    <>
      <Switch
        className={classes.filter}
        size="xs"
        label={t('decisionsOnly')}
        checked={decisionsOnly}
        onChange={(event) => setDecisionsOnly(event.currentTarget.checked)}
      />
      <ol className={classes.log}>
        {shown.map((entry) => (
          <Entry key={entry.number} entry={entry} asOf={props.asOf} />
        ))}
      </ol>
    </>
  );
}

function Entry({ entry, asOf }: { entry: StoryLogEntry; asOf: Date }) {
  const t = useTranslations('story.log');
  const locale = useLocale() as Locale;
  const reason = typeof entry.details.reason === 'string' ? entry.details.reason : '';
  const no = entry.details.action === 'sendBack' || entry.details.action === 'decline';
  return (
    <li className={classes.entry} data-no={no || undefined}>
      <p className={classes.sentence}>
        <strong>{entry.actor?.name ?? t('system')}</strong> <LogSentence entry={entry} />
      </p>
      {reason ? <blockquote className={classes.reason}>{reason}</blockquote> : null}
      <time className={classes.time} dateTime={entry.at.toISOString()} title={fullMoment(entry.at, locale)}>
        {momentWords(entry.at, asOf, locale)}
      </time>
    </li>
  );
}
