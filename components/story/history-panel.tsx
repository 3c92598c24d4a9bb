import { useLocale, useTranslations } from 'next-intl';
import type { Locale } from '@/lib/format/locale';
import type { StoryLogEntry } from '@/lib/story/story-page';
import classes from './history-panel.module.css';
import { LogSentence } from './log-sentence';
import { fullMoment, momentWords } from './moment-words';

/** What happened to the story, latest first: who, what, when and why. */
export function HistoryPanel(props: { log: StoryLogEntry[]; asOf: Date }) {
  const t = useTranslations('story.log');
  const locale = useLocale() as Locale;
  return (
    <ol className={classes.log}>
      {props.log.map((entry) => {
        const reason = typeof entry.details.reason === 'string' ? entry.details.reason : '';
        const no = entry.details.action === 'sendBack' || entry.details.action === 'decline';
        return (
          <li key={entry.number} className={classes.entry} data-no={no || undefined}>
            <p className={classes.sentence}>
              <strong>{entry.actor?.name ?? t('system')}</strong> <LogSentence entry={entry} />
            </p>
            {reason ? <blockquote className={classes.reason}>{reason}</blockquote> : null}
            <time
              className={classes.time}
              dateTime={entry.at.toISOString()}
              title={fullMoment(entry.at, locale)}
            >
              {momentWords(entry.at, props.asOf, locale)}
            </time>
          </li>
        );
      })}
    </ol>
  );
}
