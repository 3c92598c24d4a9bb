'use client';

import { Button, TextInput } from '@mantine/core';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import classes from '@/components/story/dialog.module.css';
import { useStoryAction } from '@/components/story/use-story-action';
import { ErrorNotice } from '@/components/ui/error-notice';
import { AuthoriseConsequences } from './authorise-consequences';
import editor from './editor.module.css';
import type { EditorProps } from './editor-props';
import type { SopDraft } from './use-sop-draft';

/** Under whose name and date the draft becomes the version in force, and what follows from it. */
export function AuthoriseForm(props: EditorProps & { draft: SopDraft; close: () => void }) {
  const t = useTranslations('sopEditor');
  const common = useTranslations('common');
  const router = useRouter();
  const action = useStoryAction();
  const { draft, inForce, person, today } = props;
  const signer = inForce?.definition.identity.authorisedBy;
  const [signature, setSignature] = useState({
    position: signer?.position ?? person.position,
    name: signer?.name ?? person.name,
    rank: signer?.rank ?? '',
    nip: signer?.nip ?? '',
    authorisedOn: today,
  });
  const [tried, setTried] = useState(false);
  const [unsaved, setUnsaved] = useState(false);
  const faults = unsaved ? [t('notSaved')] : action.faults;
  const { number } = draft.text.definition.identity;
  const edition = props.editions[number] ?? 1;
  const missing = (['position', 'name', 'authorisedOn'] as const).filter((key) => !signature[key].trim());

  const field = (key: keyof typeof signature, required: boolean) => ({
    label: t(`field.${key}`),
    value: signature[key],
    required,
    maxLength: 300,
    error: tried && missing.some((each) => each === key) ? t('fieldMissing') : undefined,
    onChange: ({ currentTarget }: { currentTarget: HTMLInputElement }) =>
      setSignature((now) => ({ ...now, [key]: currentTarget.value })),
  });
  const send = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (missing.length > 0 || action.running) return;
    const kept = await draft.keeper.flush();
    setUnsaved(!kept);
    if (!kept) return;
    const { revision } = draft.keeper;
    action.run(() => props.actions.authoriseSop({ ...signature, draftId: props.draftId, revision }), {
      say: t('authorise.done', { number, edition }),
      after: () => {
        props.close();
        router.refresh();
      },
    });
  };
  return (
    <form onSubmit={(event) => void send(event)} noValidate className={classes.form}>
      <AuthoriseConsequences {...props} edition={edition} />
      <div className={editor.pair}>
        <TextInput {...field('position', true)} data-autofocus />
        <TextInput {...field('name', true)} />
      </div>
      <div className={editor.pair}>
        <TextInput {...field('rank', false)} />
        <TextInput {...field('nip', false)} />
      </div>
      <TextInput
        type="date"
        max={today}
        {...field('authorisedOn', true)}
        description={t('authorise.dateHelp')}
      />
      {faults.length > 0 ? <ErrorNotice title={t('authorise.notDone')} messages={faults} /> : null}
      <div className={classes.buttons}>
        <Button variant="default" onClick={props.close}>
          {common('cancel')}
        </Button>
        <Button type="submit" loading={action.running}>
          {t('authorise.confirm', { number, edition })}
        </Button>
      </div>
    </form>
  );
}
