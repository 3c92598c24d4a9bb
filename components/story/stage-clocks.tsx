import { IconAlarm } from '@tabler/icons-react';
import { useLocale, useTranslations } from 'next-intl';
import { ClockDetails } from '@/components/clock/clock-details';
import { LevelBar, LevelChip } from '@/components/ui/level-chip';
import { formatWorkingDuration } from '@/lib/format/duration';
import type { Locale } from '@/lib/format/locale';
import type { StoryVisit } from '@/lib/story/story-page';
import { momentWords } from './moment-words';
import classes from './stage-clocks.module.css';

/** Wait and work of the present stay, the standard beside them, and how the reckoning came about on demand. */
export function StageClocks(props: {
  storyId: string;
  visit: StoryVisit;
  asOf: Date;
  /** False where nobody takes the story up: the whole stay is wait, and no standard is set. */
  worked: boolean;
}) {
  const { visit, asOf } = props;
  const t = useTranslations('story.clock');
  const sop = useTranslations('sop');
  const locale = useLocale() as Locale;
  const { clock } = visit;
  const workMs = clock.workMs + clock.earlierWorkMs;
  const started = clock.state !== 'waiting' || clock.earlierWorkMs > 0;
  const duration = (ms: number) => formatWorkingDuration(ms, locale);
  return (
    <div className={classes.clocks}>
      <dl className={classes.figures}>
        <div>
          <dt>{t('wait')}</dt>
          <dd>{duration(clock.waitMs)}</dd>
        </div>
        {props.worked ? (
          <>
            <div>
              <dt>{t('work')}</dt>
              <dd>{started ? duration(workMs) : t('notStarted')}</dd>
            </div>
            <div>
              <dt>{t('standard')}</dt>
              <dd data-unset={clock.standardMs === null || undefined}>
                {clock.standardMs === null ? sop('noStandard') : duration(clock.standardMs)}
              </dd>
            </div>
          </>
        ) : null}
      </dl>
      {clock.standardMs !== null && started ? (
        <>
          <LevelBar level={clock.level} share={clock.share ?? 0} />
          <div className={classes.state}>
            <LevelChip level={clock.level}>{sop(`level.${clock.level}`)}</LevelChip>
            {clock.dueAt ? (
              <span className={classes.due}>
                <IconAlarm size={15} stroke={1.8} aria-hidden />
                {t('due', { at: momentWords(clock.dueAt, asOf, locale) })}
              </span>
            ) : null}
          </div>
        </>
      ) : null}
      <ClockDetails storyId={props.storyId} />
    </div>
  );
}
