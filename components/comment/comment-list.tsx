'use client';

import { Button } from '@mantine/core';
import { IconArrowDown } from '@tabler/icons-react';
import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { useAskedTalk } from '@/components/story/use-asked-talk';
import { formatDayDate, formatRelativeDay, zonedDateKey } from '@/lib/format/date';
import type { Locale } from '@/lib/format/locale';
import type { Outcome } from '@/lib/sop/refusal';
import type { StoryComment } from '@/lib/story/comment';
import { commentAnchor } from '@/lib/story/talk-anchors';
import { CommentItem } from './comment-item';
import classes from './comment-list.module.css';
import { TakeBackDialog } from './take-back-dialog';
import { useFollowEnd } from './use-follow-end';

/** The comments day by day, oldest first. It scrolls by itself, so that the composer below stays where it is. */
export function CommentList(props: {
  comments: StoryComment[];
  meId: string;
  asOf: Date;
  takeBack: (commentId: string) => Promise<Outcome>;
}) {
  const { comments, asOf } = props;
  const t = useTranslations('talk');
  const locale = useLocale() as Locale;
  const [asked, setAsked] = useState<StoryComment | null>(null);
  const { box, unseen, toEnd } = useFollowEnd(comments, props.meId);
  useAskedTalk('comments', leadToComment);
  const days = [...Map.groupBy(comments, ({ writtenAt }) => zonedDateKey(writtenAt))];
  return (
    <div className={classes.frame}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by the keyboard */}
      <section ref={box} className={classes.scroll} aria-label={t('list')} tabIndex={0}>
        {days.map(([day, ofDay]) => (
          <section key={day} aria-label={formatDayDate(ofDay[0]?.writtenAt ?? asOf, locale)}>
            <h3 className={classes.day}>
              <span>{dayWords(ofDay[0]?.writtenAt ?? asOf, asOf, locale)}</span>
            </h3>
            <ol className={classes.list}>
              {ofDay.map((comment) => (
                <CommentItem
                  key={comment.id}
                  comment={comment}
                  meId={props.meId}
                  onTakeBack={() => setAsked(comment)}
                />
              ))}
            </ol>
          </section>
        ))}
      </section>
      {unseen > 0 ? (
        <Button
          className={classes.unseen}
          size="compact-xs"
          radius="xl"
          leftSection={<IconArrowDown size={14} stroke={2} aria-hidden />}
          onClick={toEnd}
        >
          {t('unseen', { count: unseen })}
        </Button>
      ) : null}
      {asked ? (
        <TakeBackDialog onClose={() => setAsked(null)} takeBack={() => props.takeBack(asked.id)} />
      ) : null}
    </div>
  );
}

function leadToComment(id: string): void {
  const comment = document.getElementById(commentAnchor(id));
  comment?.focus({ preventScroll: true });
  comment?.scrollIntoView({ block: 'center' });
}

const WEEK_MS = 7 * 86_400_000;

function dayWords(at: Date, now: Date, locale: Locale): string {
  return now.getTime() - at.getTime() < WEEK_MS
    ? formatRelativeDay(at, now, locale)
    : formatDayDate(at, locale);
}
