'use client';

import { Button, Textarea } from '@mantine/core';
import { IconPencilPlus } from '@tabler/icons-react';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import classes from '@/components/story/dialog.module.css';
import { Sheet } from '@/components/story/sheet';
import { useDraftText } from '@/components/story/use-draft-text';
import { useStoryAction } from '@/components/story/use-story-action';
import { ErrorNotice } from '@/components/ui/error-notice';
import type { Outcome } from '@/lib/sop/refusal';
import { DRAFT_NOTE_LENGTH } from '@/lib/sop/sop-draft';

export type CreateDraft = (start: {
  fromId: string | null;
  note: string;
}) => Promise<Outcome<{ draftId: string }>>;

/** Begins a draft from a version, told what it is for. `fromId` null: from the one in force. */
export function NewDraftButton(props: {
  create: CreateDraft;
  fromId: string | null;
  label: string;
  text: string;
  quiet?: boolean;
}) {
  const t = useTranslations('sopEditor');
  const common = useTranslations('common');
  const router = useRouter();
  const action = useStoryAction();
  const [opened, setOpened] = useState(false);
  const [note, setNote, clearNote] = useDraftText(`sop-note:${props.fromId ?? ''}`);
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (action.running) return;
    action.run(() => props.create({ fromId: props.fromId, note }), {
      after: ({ draftId }) => {
        clearNote();
        router.push(`/pengaturan/sop/${draftId}`);
      },
    });
  };
  return (
    <>
      <Button
        variant={props.quiet ? 'default' : 'filled'}
        leftSection={<IconPencilPlus size={17} stroke={1.7} aria-hidden />}
        onClick={() => setOpened(true)}
      >
        {props.label}
      </Button>
      <Sheet opened={opened} onClose={() => setOpened(false)} title={props.label}>
        <form onSubmit={send} noValidate className={classes.form}>
          <p className={classes.consequence}>{props.text}</p>
          <Textarea
            data-autofocus
            label={t('noteLabel')}
            description={t('noteHelp')}
            value={note}
            maxLength={DRAFT_NOTE_LENGTH}
            autosize
            minRows={2}
            maxRows={6}
            onChange={({ currentTarget }) => setNote(currentTarget.value)}
          />
          {action.faults.length > 0 ? <ErrorNotice messages={action.faults} /> : null}
          <div className={classes.buttons}>
            <Button variant="default" onClick={() => setOpened(false)}>
              {common('cancel')}
            </Button>
            <Button type="submit" loading={action.running}>
              {t('begin')}
            </Button>
          </div>
        </form>
      </Sheet>
    </>
  );
}
