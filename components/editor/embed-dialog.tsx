'use client';

import { Button, TextInput } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { Sheet } from '@/components/story/sheet';
import { type Embed, type EmbedProvider, embedAddress, embedFromAddress } from '@/lib/richtext/embed';
import { LIMITS } from '@/lib/sop/vocabulary';
import classes from './dialog.module.css';

interface EmbedDialogProps {
  /** Which service it was asked for, where that is known. */
  provider: EmbedProvider | null;
  /** The one in the text that is to be changed. */
  embed: Embed | null;
  /** An address that was pasted; leaving the dialog keeps it as a link. */
  pasted: string | null;
  onDone: (embed: Embed) => void;
  onClose: () => void;
}

/** Asks for the address of a film or post, and for the title that stands for it until it is loaded. */
export function EmbedDialog({ provider, embed, pasted, onDone, onClose }: EmbedDialogProps) {
  const t = useTranslations('editor.embed');
  const common = useTranslations('common');
  const [address, setAddress] = useState(() => pasted?.trim() ?? (embed ? embedAddress(embed) : ''));
  const [title, setTitle] = useState(embed?.title ?? '');
  const [tried, setTried] = useState(false);
  const found = embedFromAddress(address);
  const service = found?.provider ?? provider;

  function submit(event: FormEvent) {
    event.preventDefault();
    event.stopPropagation();
    setTried(true);
    if (found && title.trim()) onDone({ ...found, title: title.trim() });
  }

  return (
    <Sheet opened onClose={onClose} title={embed ? t('edit') : t(`add.${service ?? 'any'}`)}>
      <form onSubmit={submit} className={classes.form} noValidate>
        <TextInput
          label={t('address')}
          description={t('addressHint')}
          value={address}
          error={tried && !found ? t('addressInvalid') : null}
          maxLength={LIMITS.link}
          inputMode="url"
          autoComplete="off"
          data-autofocus={pasted || embed ? undefined : true}
          onChange={(event) => setAddress(event.currentTarget.value)}
        />
        <TextInput
          label={t('title')}
          description={t('titleHint')}
          value={title}
          required
          error={tried && !title.trim() ? t('titleMissing') : null}
          maxLength={LIMITS.embedTitle}
          autoComplete="off"
          data-autofocus={pasted || embed ? true : undefined}
          onChange={(event) => setTitle(event.currentTarget.value)}
        />
        <p className={classes.note}>{t('promise')}</p>
        <div className={classes.buttons}>
          <Button variant="default" onClick={onClose}>
            {pasted ? t('asLink') : common('cancel')}
          </Button>
          <Button type="submit">{embed ? common('save') : t('insert')}</Button>
        </div>
      </form>
    </Sheet>
  );
}
