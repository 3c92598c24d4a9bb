import { IconCalendarEvent, IconClockExclamation } from '@tabler/icons-react';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { useStageName } from '@/components/story/stage-names';
import type { DayEntry } from '@/lib/board/month';
import { formatTime } from '@/lib/format/date';
import classes from './board-calendar.module.css';
import { useBoardTools } from './board-context';

/** A story on a day: wanted out, or its standard ending. */
export function CalendarEntry({ entry }: { entry: DayEntry }) {
  const t = useTranslations('boardView.calendar');
  const stageName = useStageName();
  const { locale } = useBoardTools();
  const { card } = entry;
  const time = entry.kind === 'due' ? formatTime(entry.at, locale) : '';
  const why = entry.kind === 'due' ? t('due', { time }) : t('wanted');
  const Icon = entry.kind === 'due' ? IconClockExclamation : IconCalendarEvent;
  return (
    <li className={classes.entry} data-kind={entry.kind}>
      <Link
        href={`/naskah/${card.id}`}
        prefetch={false}
        title={`#${card.number} ${card.title} · ${stageName(card.stage)} · ${why}`}
      >
        <Icon size={13} stroke={1.8} aria-hidden />
        <span className={classes.what}>
          #{card.number} {card.title}
        </span>
        <span className={classes.why}>
          {entry.kind === 'due' ? t('dueShort', { time }) : stageName(card.stage)}
        </span>
        <span className={classes.unseen}>, {why}</span>
      </Link>
    </li>
  );
}
