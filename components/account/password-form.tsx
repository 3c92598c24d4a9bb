'use client';

import { Button, PasswordInput, Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import { signOut } from 'next-auth/react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useRefusalText } from '@/components/story/refusal-text';
import { ErrorNotice } from '@/components/ui/error-notice';
import type { Outcome, Refusal } from '@/lib/sop/refusal';

interface Values {
  current: string;
  next: string;
  again: string;
}

/** Field of this form that a refusal speaks of; null for the form as a whole. */
function fieldOf({ field }: Refusal): 'current' | 'next' | null {
  if (field === 'current') return 'current';
  return field === 'next' || field === 'password' ? 'next' : null;
}

/** Changes one's own password. Its sessions end with it, so the person signs in again. */
export function PasswordForm(props: {
  email: string;
  length: { min: number; max: number };
  changePassword: (input: { current: string; next: string }) => Promise<Outcome>;
}) {
  const t = useTranslations('account');
  const unknownError = useTranslations('common')('unknownError');
  const refusalText = useRefusalText();
  const [faults, setFaults] = useState<string[]>([]);
  const form = useForm<Values>({
    initialValues: { current: '', next: '', again: '' },
    validate: {
      current: (value) => (value ? null : t('currentMissing')),
      next: (value) => (value.length >= props.length.min ? null : t('tooShort', { min: props.length.min })),
      again: (value, { next }) => (value === next ? null : t('notSame')),
    },
  });

  async function submit({ current, next }: Values) {
    setFaults([]);
    try {
      const outcome = await props.changePassword({ current, next });
      if (outcome.ok) {
        await signOut({ redirect: false });
        window.location.assign('/masuk?diganti=1&kembali=/akun');
        return;
      }
      for (const reason of outcome.reasons) {
        const field = fieldOf(reason);
        if (field) form.setFieldError(field, refusalText(reason));
      }
      setFaults(outcome.reasons.filter((reason) => fieldOf(reason) === null).map(refusalText));
    } catch {
      setFaults([unknownError]);
    }
  }

  return (
    <form onSubmit={form.onSubmit(submit)} noValidate>
      <Stack gap="md">
        {faults.length > 0 ? <ErrorNotice messages={faults} /> : null}
        <input type="email" name="username" autoComplete="username" value={props.email} readOnly hidden />
        <PasswordInput
          label={t('current')}
          autoComplete="current-password"
          maxLength={1000}
          {...form.getInputProps('current')}
        />
        <PasswordInput
          label={t('next')}
          description={t('nextText', { min: props.length.min })}
          autoComplete="new-password"
          maxLength={props.length.max}
          {...form.getInputProps('next')}
        />
        <PasswordInput
          label={t('again')}
          autoComplete="new-password"
          maxLength={props.length.max}
          {...form.getInputProps('again')}
        />
        <Button type="submit" disabled={form.submitting} style={{ alignSelf: 'flex-start' }}>
          {t('changePassword')}
        </Button>
      </Stack>
    </form>
  );
}
