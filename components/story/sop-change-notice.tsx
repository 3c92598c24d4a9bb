'use client';

import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconFileArrowRight } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import type { OfferedSopChange } from '@/lib/sop/change-of-sop';
import { ReasonDialog } from './reason-dialog';
import { useRefusalText } from './refusal-text';
import { SopChangeList } from './sop-change-list';
import classes from './sop-change-notice.module.css';
import { useStory } from './story-context';
import { useStoryAction } from './use-story-action';

/** Says that a later SOP version is in force, and takes the story over to it for who may. */
export function SopChangeNotice({ offered, mayChange }: { offered: OfferedSopChange; mayChange: boolean }) {
  const t = useTranslations('story.sopChange');
  const refusalText = useRefusalText();
  const [opened, { open, close }] = useDisclosure(false);
  const state = useStoryAction();
  const { storyId, version, actions } = useStory();
  const { from, to, toVersionId, outcome } = offered;
  return (
    <div className={classes.notice}>
      <p className={classes.text}>
        <IconFileArrowRight size={16} stroke={1.7} aria-hidden />
        <span>
          {t('notice', { from, to })}
          {mayChange && !outcome.ok ? ` ${t('cannot')} ${outcome.reasons.map(refusalText).join(' ')}` : null}
        </span>
      </p>
      {mayChange && outcome.ok ? (
        <>
          <Button variant="default" size="xs" onClick={open}>
            {t('open', { to })}
          </Button>
          <ReasonDialog
            opened={opened}
            onClose={close}
            title={t('title', { to })}
            consequence={<SopChangeList change={outcome.change} from={from} />}
            label={t('reason')}
            required={false}
            confirm={t('confirm')}
            draftKey={`sop-change-${storyId}`}
            state={state}
            onSend={(reason, done) =>
              state.run(() => actions.changeSop({ storyId, version, toVersionId, reason }), {
                say: t('done', { to }),
                after: done,
              })
            }
          />
        </>
      ) : null}
    </div>
  );
}
