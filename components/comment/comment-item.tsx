'use client';

import { ActionIcon, Avatar } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import { useLocale, useTranslations } from 'next-intl';
import { initialsOf } from '@/components/account/initials';
import { formatDateTime, formatTime } from '@/lib/format/date';
import type { Locale } from '@/lib/format/locale';
import type { StoryComment } from '@/lib/story/comment';
import { commentAnchor } from '@/lib/story/talk-anchors';
import classes from './comment-list.module.css';
import { MentionText } from './mention-text';

/** One comment: who, when, what. One's own can be taken back; its place then stays, without its words. */
export function CommentItem(props: { comment: StoryComment; meId: string; onTakeBack: () => void }) {
  const { comment, meId } = props;
  const t = useTranslations('talk');
  const locale = useLocale() as Locale;
  const { writer, writtenAt, takenBackAt } = comment;
  const mine = writer.id === meId;
  return (
    <li id={commentAnchor(comment.id)} className={classes.comment} tabIndex={-1}>
      <Avatar size={28} radius="xl" className={classes.avatar} aria-hidden>
        {initialsOf(writer.name)}
      </Avatar>
      <div className={classes.head}>
        <span className={classes.name}>{mine ? t('you') : writer.name}</span>
        <time
          className={classes.time}
          dateTime={writtenAt.toISOString()}
          title={formatDateTime(writtenAt, locale)}
        >
          {formatTime(writtenAt, locale)}
        </time>
        {mine && !takenBackAt ? (
          <ActionIcon
            className={classes.back}
            data-compact
            size={24}
            variant="subtle"
            color="gray"
            title={t('takeBack.open')}
            aria-label={t('takeBack.openOf', { time: formatTime(writtenAt, locale) })}
            onClick={props.onTakeBack}
          >
            <IconArrowBackUp size={15} stroke={1.8} aria-hidden />
          </ActionIcon>
        ) : null}
      </div>
      {takenBackAt ? (
        <p className={classes.gone}>{t('gone')}</p>
      ) : (
        <p className={classes.text}>
          <MentionText text={comment.text} mentions={comment.mentions} meId={meId} />
        </p>
      )}
    </li>
  );
}
