'use client';

import { useTranslations } from 'next-intl';
import type { StoryTalk, TalkActions } from '@/lib/story/talk';
import { CommentComposer } from './comment-composer';
import { CommentList } from './comment-list';
import classes from './comments-panel.module.css';
import { WatchSwitch } from './watch-switch';

/** What people say to each other about a story, and who follows it. */
export function CommentsPanel(props: {
  storyId: string;
  meId: string;
  talk: StoryTalk;
  actions: TalkActions;
  asOf: Date;
}) {
  const { storyId, meId, talk, actions } = props;
  const t = useTranslations('talk');
  return (
    <div className={classes.panel}>
      <WatchSwitch storyId={storyId} meId={meId} talk={talk} watchStory={actions.watchStory} />
      {talk.comments.length === 0 ? (
        <p className={classes.empty}>
          <strong>{t('none')}</strong>
          {t('noneText')}
        </p>
      ) : (
        <CommentList
          comments={talk.comments}
          meId={meId}
          asOf={props.asOf}
          takeBack={(commentId) => actions.takeBackComment({ storyId, commentId })}
        />
      )}
      <CommentComposer storyId={storyId} people={talk.people} commentOn={actions.commentOn} />
    </div>
  );
}
