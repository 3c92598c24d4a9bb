'use client';

import {
  IconAlarm,
  IconArrowBackUp,
  IconArrowRight,
  IconArrowsExchange,
  IconAt,
  IconHandFinger,
  IconHourglassLow,
  IconMessage,
  IconUserCheck,
} from '@tabler/icons-react';
import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { formatTime } from '@/lib/format/date';
import type { Locale } from '@/lib/format/locale';
import type { NoticeKind } from '@/lib/notice/notice';
import type { NoticeItem } from '@/lib/notice/notice-item';
import { noticePath } from '@/lib/notice/notice-path';
import { type NoticeWords, noticeSentence } from '@/lib/notice/notice-sentence';
import type { LocalizedText } from '@/lib/sop/definition';
import classes from './notice-row.module.css';

const ICONS: Record<NoticeKind, typeof IconAt> = {
  yourTurn: IconHandFinger,
  sentBack: IconArrowBackUp,
  assigned: IconUserCheck,
  takenOver: IconArrowsExchange,
  mentioned: IconAt,
  commented: IconMessage,
  progress: IconArrowRight,
  nearStandard: IconHourglassLow,
  pastStandard: IconAlarm,
};

/** One notice: who did what, with which words, to which story. Pressing it opens the story. */
export function NoticeRow(props: {
  item: NoticeItem;
  stages: Record<string, LocalizedText>;
  onOpen: () => void;
}) {
  const t = useTranslations('notice');
  const locale = useLocale() as Locale;
  const { item, stages } = props;
  const { story } = item;
  const Icon = ICONS[item.kind];
  const path = noticePath(item);
  const words = noticeSentence(item, t as unknown as NoticeWords, (key) => stages[key]?.[locale] ?? key);
  return (
    <Link
      className={classes.row}
      href={path}
      onClick={(event) => {
        props.onOpen();
        if (leadWithinPage(path)) event.preventDefault();
      }}
      data-unread={!item.read || undefined}
    >
      <span className={classes.icon} data-kind={item.kind}>
        <Icon size={16} stroke={1.8} aria-hidden />
      </span>
      <span className={classes.words}>
        <span className={classes.sentence}>{words.sentence}</span>
        {words.quote ? <span className={classes.quote}>“{words.quote}”</span> : null}
        <span className={classes.story}>
          #{story.number} {story.title}
        </span>
      </span>
      <span className={classes.side}>
        <time dateTime={item.at}>{formatTime(new Date(item.at), locale)}</time>
        {item.read ? null : (
          <span className={classes.dot}>
            <span className={classes.hidden}>{t('unread')}</span>
          </span>
        )}
      </span>
    </Link>
  );
}

/** On the story's own page the address is only told anew, so that it leads there also the second time. */
function leadWithinPage(path: string): boolean {
  const [page, anchor] = path.split('#');
  if (!anchor || location.pathname !== page) return false;
  history.replaceState(history.state, '', location.pathname + location.search);
  location.hash = anchor;
  return true;
}
