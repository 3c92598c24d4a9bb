import { IconCircleCheck, IconHourglass, IconPlayerPauseFilled, IconUserFilled } from '@tabler/icons-react';
import { useLocale, useTranslations } from 'next-intl';
import type { Locale } from '@/lib/format/locale';
import type { PersonName, StoryPage } from '@/lib/story/story-page';
import classes from './holder-line.module.css';
import { momentWords } from './moment-words';

/** In whose hands the story is and since when, or since when it waits. */
export function HolderLine(props: {
  page: StoryPage;
  meId: string;
  /** Nobody takes the story up here; it waits for a decision. */
  decides: boolean;
  /** Who is to take it up, when somebody is. */
  assignee: PersonName | null;
}) {
  const { page, meId } = props;
  const t = useTranslations('story.card');
  const locale = useLocale() as Locale;
  const { openVisit: visit, head, asOf } = page;
  const at = (date: Date) => momentWords(date, asOf, locale);
  if (!visit) {
    return head.closedAt ? (
      <p className={classes.line}>
        <IconCircleCheck size={15} stroke={1.8} aria-hidden />
        {t('closed', { at: at(head.closedAt) })}
      </p>
    ) : null;
  }
  if (!visit.takenUpBy || !visit.takenUpAt) {
    return (
      <p className={classes.line}>
        <IconHourglass size={15} stroke={1.8} aria-hidden />
        {props.assignee
          ? t(props.assignee.id === meId ? 'waitingForYou' : 'waitingFor', {
              name: props.assignee.name,
              at: at(visit.enteredAt),
            })
          : t(props.decides ? 'awaitsDecision' : 'waiting', { at: at(visit.enteredAt) })}
      </p>
    );
  }
  const name = visit.takenUpBy.id === meId ? t('you') : visit.takenUpBy.name;
  const pause = visit.pauses.find(({ to }) => to === null);
  if (pause && !page.report) {
    return (
      <>
        <p className={classes.line}>
          <IconPlayerPauseFilled size={14} aria-hidden />
          {t('paused', { name, at: at(pause.from) })}
        </p>
        {pause.reason ? <p className={classes.reason}>{pause.reason}</p> : null}
      </>
    );
  }
  return (
    <p className={classes.line}>
      <IconUserFilled size={14} aria-hidden />
      {t('heldBy', { name, at: at(visit.takenUpAt) })}
    </p>
  );
}
