'use client';

import { Button, Textarea } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { type FormEvent, type ReactNode, useState } from 'react';
import { ErrorNotice } from '@/components/ui/error-notice';
import { LIMITS } from '@/lib/sop/vocabulary';
import classes from './dialog.module.css';
import { Sheet } from './sheet';
import { useDraftText } from './use-draft-text';
import type { StoryActionState } from './use-story-action';

export interface ReasonDialogProps {
  opened: boolean;
  onClose: () => void;
  title: string;
  /** What follows from it, in a sentence. */
  consequence: ReactNode;
  label: string;
  required: boolean;
  confirm: string;
  /** Red for a no. */
  danger?: boolean;
  /** Names the text, so that it survives a failed send and a closed dialog. */
  draftKey: string;
  /** What the text begins with. */
  initial?: string;
  state: StoryActionState;
  /** Sends; `done` clears the text and closes. */
  onSend: (reason: string, done: () => void) => void;
}

/** Asks for a reason, or an optional word, before something is done. The text stays until it is sent. */
export function ReasonDialog(props: ReasonDialogProps) {
  const t = useTranslations('story.dialog');
  const common = useTranslations('common');
  const [reason, setReason, clear] = useDraftText(props.draftKey, props.initial);
  const [missing, setMissing] = useState(false);
  const { state } = props;

  const send = (event: FormEvent) => {
    event.preventDefault();
    const lacks = props.required && reason.trim() === '';
    setMissing(lacks);
    if (lacks || state.running) return;
    props.onSend(reason, () => {
      clear();
      props.onClose();
    });
  };
  const close = () => {
    state.clear();
    setMissing(false);
    props.onClose();
  };
  return (
    <Sheet opened={props.opened} onClose={close} title={props.title}>
      <form onSubmit={send} noValidate className={classes.form}>
        <div className={classes.consequence}>{props.consequence}</div>
        <Textarea
          data-autofocus
          label={props.label}
          value={reason}
          onChange={(event) => {
            setReason(event.currentTarget.value);
            setMissing(false);
          }}
          autosize
          minRows={3}
          maxRows={10}
          maxLength={LIMITS.reason}
          required={props.required}
          error={missing ? t('reasonMissing') : undefined}
        />
        {state.faults.length > 0 ? <ErrorNotice title={t('notDone')} messages={state.faults} /> : null}
        <div className={classes.buttons}>
          <Button variant="default" onClick={close}>
            {common('cancel')}
          </Button>
          <Button type="submit" color={props.danger ? 'red' : undefined} loading={state.running}>
            {props.confirm}
          </Button>
        </div>
      </form>
    </Sheet>
  );
}
