'use client';

import { Switch } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { useStoryAction } from '@/components/story/use-story-action';
import { ErrorNotice } from '@/components/ui/error-notice';
import type { StoryTalk, TalkActions } from '@/lib/story/talk';
import classes from './comments-panel.module.css';

/** Whether the reader follows the story, and who asked to. */
export function WatchSwitch(props: {
  storyId: string;
  meId: string;
  talk: StoryTalk;
  watchStory: TalkActions['watchStory'];
}) {
  const { storyId, talk } = props;
  const t = useTranslations('talk.watch');
  const state = useStoryAction();
  const names = talk.watchers.map(({ id, name }) => (id === props.meId ? t('you') : name));
  return (
    <div className={classes.watch}>
      <Switch
        checked={talk.watching}
        disabled={state.running}
        label={t('label')}
        description={t(talk.watching ? 'on' : 'off')}
        onChange={(event) => {
          const watching = event.currentTarget.checked;
          state.run(() => props.watchStory({ storyId, watching }), {
            say: t(watching ? 'begun' : 'ended'),
          });
        }}
      />
      {names.length > 0 ? (
        <p className={classes.watchers}>{t('watchers', { names: names.join(', ') })}</p>
      ) : null}
      {state.faults.length > 0 ? <ErrorNotice messages={state.faults} /> : null}
    </div>
  );
}
