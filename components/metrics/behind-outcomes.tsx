import { useLocale, useTranslations } from 'next-intl';
import { formatShortDate, formatTime } from '@/lib/format/date';
import type { Locale } from '@/lib/format/locale';
import { formatNumber } from '@/lib/format/number';
import type { Appearance, FirstRound, PublishedStory } from '@/lib/metrics/behind';
import type { SopUnit } from '@/lib/metrics/units';
import classes from './behind-page.module.css';
import { BehindStory } from './behind-story';
import { BehindTable } from './behind-table';
import tableClasses from './figures-table.module.css';
import { durationWords, localized } from './words';

function When({ at }: { at: Date }) {
  const locale = useLocale() as Locale;
  return (
    <>
      {formatShortDate(at, locale)} <span className={tableClasses.dimmed}>{formatTime(at, locale)}</span>
    </>
  );
}

/** Published stories with the time since their hand-in. */
export function BehindPublished({ rows }: { rows: readonly PublishedStory[] }) {
  const t = useTranslations('metrics.behind');
  const locale = useLocale() as Locale;
  return (
    <BehindTable
      columns={[
        { label: t('story') },
        { label: t('handedIn') },
        { label: t('published') },
        { label: t('lead'), number: true },
        { label: t('days'), number: true },
      ]}
    >
      {rows.map(({ story, handedInAt, publishedAt, leadMs, leadDays }) => (
        <tr key={story.storyId}>
          <BehindStory story={story} />
          <td data-label={t('handedIn')}>
            <When at={handedInAt} />
          </td>
          <td data-label={t('published')}>
            <When at={publishedAt} />
          </td>
          <td data-label={t('lead')} className={tableClasses.number}>
            <b>{durationWords(leadMs, locale)}</b>
          </td>
          <td data-label={t('days')} className={tableClasses.number}>
            {formatNumber(leadDays, locale)}
          </td>
        </tr>
      ))}
    </BehindTable>
  );
}

/** First rounds of evaluation with what ended each. */
export function BehindRounds({ rows, units }: { rows: readonly FirstRound[]; units: readonly SopUnit[] }) {
  const t = useTranslations('metrics.behind');
  const locale = useLocale() as Locale;
  const stages = units.flatMap((unit) => unit.stages);
  return (
    <BehindTable columns={[{ label: t('story') }, { label: t('decided') }, { label: t('outcome') }]}>
      {rows.map(({ story, decidedAt, passed, stage: key, reason }) => {
        const stage = stages.find((each) => each.key === key);
        const name = stage ? localized(stage.name, locale) : key;
        return (
          <tr key={story.storyId}>
            <BehindStory story={story} />
            <td data-label={t('decided')}>
              <When at={decidedAt} />
            </td>
            <td data-label={t('outcome')} className={tableClasses.wide}>
              {passed ? t('outcomePassed') : <b>{t('outcomeReturned', { stage: name })}</b>}
              {reason ? <div className={classes.reason}>“{reason}”</div> : null}
            </td>
          </tr>
        );
      })}
    </BehindTable>
  );
}

/** Appearances on channels with their links. */
export function BehindAppearances({ rows }: { rows: readonly Appearance[] }) {
  const t = useTranslations('metrics.behind');
  const channelName = useTranslations('sop.channel');
  return (
    <BehindTable columns={[{ label: t('story') }, { label: t('published') }, { label: t('link') }]}>
      {rows.map(({ story, channel, url, publishedAt }) => (
        <tr key={`${story.storyId} ${channel}`}>
          <BehindStory story={story} />
          <td data-label={t('published')}>
            <When at={publishedAt} />
          </td>
          <td data-label={t('link')}>
            <a className={classes.out} href={url} target="_blank" rel="noreferrer">
              {t('openLink', { channel: channelName(channel) })}
            </a>
          </td>
        </tr>
      ))}
    </BehindTable>
  );
}
