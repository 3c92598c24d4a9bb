import { IconExternalLink } from '@tabler/icons-react';
import { useLocale, useTranslations } from 'next-intl';
import { momentWords } from '@/components/story/moment-words';
import type { Locale } from '@/lib/format/locale';
import type { ChannelAppearance } from '@/lib/story/story-page';
import { ChannelIcon } from './channel-icon';
import classes from './channel-row.module.css';
import { ProofCell } from './proof-cell';
import { RecordLink } from './record-link';

/** One channel: whether the story is there, since when and by whom, its link, and the proof. */
export function ChannelRow(props: {
  row: ChannelAppearance;
  asOf: Date;
  mayRecord: boolean;
  outdated: boolean;
}) {
  const { row, mayRecord } = props;
  const t = useTranslations('story.publication');
  const sop = useTranslations('sop');
  const locale = useLocale() as Locale;
  const { appearance, channel } = row;
  return (
    <li className={classes.row}>
      <span className={classes.icon} data-on={appearance ? true : undefined}>
        <ChannelIcon channel={channel} />
      </span>
      <div className={classes.words}>
        <h3 className={classes.name}>
          {sop(`channel.${channel}`)}
          {row.proofRequired ? <span className={classes.wanted}>{t('proofRequired')}</span> : null}
        </h3>
        {appearance ? (
          <>
            <a className={classes.link} href={appearance.url} target="_blank" rel="noopener noreferrer">
              <span>{appearance.url}</span>
              <IconExternalLink size={14} stroke={1.8} aria-hidden />
              <span className={classes.hidden}>{t('newTab')}</span>
            </a>
            <p className={classes.when}>
              {t('by', { name: appearance.by.name, at: momentWords(appearance.at, props.asOf, locale) })}
            </p>
            {props.outdated ? <p className={classes.outdated}>{t('outdated')}</p> : null}
          </>
        ) : (
          <p className={classes.when}>{t(channel === 'site' ? 'notOnSite' : 'notRecorded')}</p>
        )}
      </div>
      {appearance ? (
        <ProofCell row={row} appearance={appearance} mayRecord={mayRecord} asOf={props.asOf} />
      ) : null}
      {mayRecord && channel !== 'site' ? (
        <RecordLink channel={channel} recorded={appearance?.url ?? null} />
      ) : null}
    </li>
  );
}
