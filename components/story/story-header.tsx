import { IconArrowLeft, IconCalendarEvent, IconGitMerge, IconRepeat } from '@tabler/icons-react';
import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { formatDate, zonedDateKey, zonedTime } from '@/lib/format/date';
import type { Locale } from '@/lib/format/locale';
import type { SopDefinition } from '@/lib/sop/definition';
import type { StoryHead } from '@/lib/story/story-page';
import { StageRail } from './stage-rail';
import classes from './story-header.module.css';

/** What the story is: number, title, kind, sector, and how far it has come. */
export function StoryHeader(props: {
  head: StoryHead;
  sop: SopDefinition;
  asOf: Date;
  stageNamed?: boolean;
  /** What changes by the moment: who else is here, the way to the comments. */
  aside?: ReactNode;
}) {
  const { head, sop } = props;
  const t = useTranslations('story.header');
  const words = useTranslations('sop');
  const locale = useLocale() as Locale;
  const late = !head.closedAt && head.wantedOn !== null && head.wantedOn < zonedDateKey(props.asOf);
  return (
    <header className={classes.header}>
      <div className={classes.line}>
        <Link className={classes.back} href="/papan">
          <IconArrowLeft size={15} stroke={1.8} aria-hidden />
          {t('board')}
        </Link>
        <span className={classes.number}>#{head.number}</span>
        <span>{words(`kind.${head.kind}`)}</span>
        <span>{words(`sector.${head.sector}`)}</span>
        {head.pass > 1 ? (
          <span className={classes.mark}>
            <IconRepeat size={14} stroke={1.9} aria-hidden />
            {t('pass', { pass: head.pass })}
          </span>
        ) : null}
        {head.wantedOn ? (
          <span className={classes.mark} data-late={late || undefined}>
            <IconCalendarEvent size={14} stroke={1.9} aria-hidden />
            {t(late ? 'wantedPast' : 'wanted', {
              date: formatDate(zonedTime(head.wantedOn, '00:00'), locale),
            })}
          </span>
        ) : null}
        {props.aside ? <div className={classes.aside}>{props.aside}</div> : null}
      </div>
      <h1 className={classes.title}>{head.title}</h1>
      {head.joinedInto ? (
        <p className={classes.joined}>
          <IconGitMerge size={16} stroke={1.8} aria-hidden />
          <span>
            {t('joinedInto')}{' '}
            <Link href={`/naskah/${head.joinedInto.id}`}>
              #{head.joinedInto.number} {head.joinedInto.title}
            </Link>
          </span>
        </p>
      ) : null}
      <StageRail sop={sop} stage={head.stage} named={props.stageNamed ?? false} />
    </header>
  );
}
