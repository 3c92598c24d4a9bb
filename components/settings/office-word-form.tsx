'use client';

import { Button, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useTranslations } from 'next-intl';
import { type FormEvent, useState, useTransition } from 'react';
import { useFailureText, useRefusalText } from '@/components/story/refusal-text';
import { cleanWord, wordFault } from '@/lib/language/office-word';
import type { LanguageSettingsActions } from './language-settings-actions';
import classes from './office-word-list.module.css';

const NOTICE = 'word-added';

/** One more word for the office's list. What was typed stays until it is there. */
export function OfficeWordForm({ allowWord }: Pick<LanguageSettingsActions, 'allowWord'>) {
  const t = useTranslations('settings.language');
  const refusalText = useRefusalText();
  const failureText = useFailureText();
  const [word, setWord] = useState('');
  const [fault, setFault] = useState('');
  const [adding, start] = useTransition();

  function add(event: FormEvent) {
    event.preventDefault();
    const clean = cleanWord(word);
    const wrong = wordFault(clean);
    setFault(wrong ? refusalText(wrong) : '');
    if (wrong) return;
    start(async () => {
      const outcome = await allowWord({ word: clean }).catch(() => null);
      if (!outcome?.ok) return setFault(failureText(outcome));
      setWord('');
      notifications.hide(NOTICE);
      notifications.show({
        id: NOTICE,
        color: 'tugu',
        message: t('added', { word: clean }),
        autoClose: 3_500,
      });
    });
  }
  return (
    <form className={classes.form} onSubmit={add} noValidate>
      <TextInput
        className={classes.field}
        label={t('word')}
        value={word}
        error={fault || undefined}
        data-word-field=""
        lang="id"
        onChange={(event) => setWord(event.currentTarget.value)}
      />
      <Button type="submit" className={classes.add} loading={adding}>
        {t('add')}
      </Button>
    </form>
  );
}
