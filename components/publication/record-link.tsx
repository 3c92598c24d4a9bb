'use client';

import { Button, TextInput } from '@mantine/core';
import { IconLink } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { useStory } from '@/components/story/story-context';
import { useStoryAction } from '@/components/story/use-story-action';
import { type Channel, LIMITS } from '@/lib/sop/vocabulary';
import classes from './record-link.module.css';

/** Records by hand where the story appeared on a social channel, or corrects the link. */
export function RecordLink(props: { channel: Exclude<Channel, 'site'>; recorded: string | null }) {
  const t = useTranslations('story.publication');
  const common = useTranslations('common');
  const sop = useTranslations('sop');
  const { storyId, version, actions } = useStory();
  const state = useStoryAction();
  const [opened, setOpened] = useState(false);
  const [url, setUrl] = useState(props.recorded ?? '');
  const { channel } = props;
  const name = sop(`channel.${channel}`);

  if (!opened) {
    return (
      <Button
        className={classes.begin}
        data-recorded={props.recorded ? true : undefined}
        size="xs"
        variant={props.recorded ? 'subtle' : 'default'}
        leftSection={<IconLink size={15} stroke={1.8} aria-hidden />}
        onClick={() => setOpened(true)}
      >
        {t(props.recorded ? 'changeLink' : 'recordLink')}
      </Button>
    );
  }
  const send = (event: FormEvent) => {
    event.preventDefault();
    state.run(() => actions.recordPublication({ storyId, version, channel, url }), {
      say: t('recorded', { channel: name }),
      after: () => setOpened(false),
    });
  };
  return (
    <form className={classes.form} onSubmit={send} noValidate>
      <TextInput
        autoFocus
        className={classes.field}
        type="url"
        inputMode="url"
        label={t('linkOn', { channel: name })}
        placeholder="https://"
        maxLength={LIMITS.link}
        value={url}
        onChange={(event) => setUrl(event.currentTarget.value)}
        error={state.faults.length > 0 ? state.faults.join(' ') : undefined}
      />
      <div className={classes.buttons}>
        <Button type="submit" loading={state.running} disabled={url.trim() === ''}>
          {common('save')}
        </Button>
        <Button
          variant="subtle"
          color="gray"
          onClick={() => {
            state.clear();
            setOpened(false);
          }}
        >
          {common('cancel')}
        </Button>
      </div>
    </form>
  );
}
