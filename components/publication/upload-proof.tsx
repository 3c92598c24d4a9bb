'use client';

import { Button, FileButton, Progress } from '@mantine/core';
import { IconUpload } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { useRef, useState } from 'react';
import { PICTURE_TYPES, uploadPicture } from '@/components/editor/upload-picture';
import { useStory } from '@/components/story/story-context';
import { useStoryAction } from '@/components/story/use-story-action';
import { ErrorNotice } from '@/components/ui/error-notice';
import type { Channel } from '@/lib/sop/vocabulary';

/** Puts a picture of one's own as the proof of an appearance: upload with progress, then attach. */
export function UploadProof({ channel, replaces }: { channel: Channel; replaces: boolean }) {
  const t = useTranslations('story.proof');
  const sop = useTranslations('sop');
  const { storyId, version, actions } = useStory();
  const state = useStoryAction();
  const [share, setShare] = useState<number | null>(null);
  // The page may be rendered anew while the file is on its way; the newest version is the one to act on.
  const newest = useRef(version);
  newest.current = version;

  const send = (file: File | null) => {
    if (!file) return;
    state.run(
      async () => {
        setShare(0);
        const sent = await uploadPicture(file, setShare, new AbortController().signal).finally(() =>
          setShare(null),
        );
        if (!sent.ok) return sent;
        return actions.attachProof({ storyId, version: newest.current, channel, fileId: sent.file.id });
      },
      { say: t('attached', { channel: sop(`channel.${channel}`) }) },
    );
  };
  return (
    <>
      <FileButton onChange={send} accept={PICTURE_TYPES.join(',')}>
        {(props) => (
          <Button
            {...props}
            size="xs"
            variant={replaces ? 'subtle' : 'default'}
            px={replaces ? 6 : undefined}
            loading={state.running}
            leftSection={<IconUpload size={15} stroke={1.8} aria-hidden />}
          >
            {t(replaces ? 'replace' : 'upload')}
          </Button>
        )}
      </FileButton>
      {share === null ? null : <Progress mt={6} value={share * 100} aria-label={t('progress')} />}
      {state.faults.length > 0 ? <ErrorNotice messages={state.faults} /> : null}
    </>
  );
}
