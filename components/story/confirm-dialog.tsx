'use client';

import { Button } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { ErrorNotice } from '@/components/ui/error-notice';
import classes from './dialog.module.css';
import { Sheet } from './sheet';
import type { StoryActionState } from './use-story-action';

/** Asks once before something that others will see. */
export function ConfirmDialog(props: {
  title: string;
  text: string;
  confirm: string;
  state: StoryActionState;
  onClose: () => void;
  onConfirm: () => void;
}) {
  const t = useTranslations('story.dialog');
  const common = useTranslations('common');
  return (
    <Sheet opened onClose={props.onClose} title={props.title}>
      <div className={classes.form}>
        <p className={classes.consequence}>{props.text}</p>
        {props.state.faults.length > 0 ? (
          <ErrorNotice title={t('notDone')} messages={props.state.faults} />
        ) : null}
        <div className={classes.buttons}>
          <Button variant="default" onClick={props.onClose}>
            {common('cancel')}
          </Button>
          <Button data-autofocus loading={props.state.running} onClick={props.onConfirm}>
            {props.confirm}
          </Button>
        </div>
      </div>
    </Sheet>
  );
}
