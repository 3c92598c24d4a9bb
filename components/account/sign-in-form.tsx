'use client';

import { Alert, Button, PasswordInput, Stack, TextInput } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import { signIn } from 'next-auth/react';
import { useTranslations } from 'next-intl';
import { type SubmitEvent, useState } from 'react';
import { ErrorNotice } from '@/components/ui/error-notice';

type Fault = 'wrong' | 'tooMany' | 'offline';

/** Address and password. Loads the target anew when they are right, so that the desk starts with the new session. */
export function SignInForm(props: {
  email: string;
  password: string;
  setEmail: (value: string) => void;
  setPassword: (value: string) => void;
  target: string;
  notice: 'changed' | null;
}) {
  const t = useTranslations('account.signIn');
  const [fault, setFault] = useState<Fault | null>(null);
  const [missing, setMissing] = useState({ email: false, password: false });
  const [busy, setBusy] = useState(false);

  async function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    // Read from the form: a password manager may fill fields without telling React.
    const form = new FormData(event.currentTarget);
    const email = String(form.get('email') ?? '').trim();
    const password = String(form.get('password') ?? '');
    setMissing({ email: !email, password: !password });
    setFault(null);
    if (!email || !password) return;
    setBusy(true);
    const found = await tryToSignIn(email, password);
    if (found === null) window.location.assign(props.target);
    else {
      setFault(found);
      setBusy(false);
    }
  }

  return (
    <form method="post" onSubmit={submit} noValidate>
      <Stack gap="md">
        {props.notice ? (
          <Alert role="status" icon={<IconCircleCheck size={18} stroke={1.7} aria-hidden />}>
            {t(props.notice)}
          </Alert>
        ) : null}
        {fault ? <ErrorNotice messages={[t(fault)]} /> : null}
        <TextInput
          name="email"
          type="email"
          label={t('email')}
          autoComplete="username"
          inputMode="email"
          autoCapitalize="none"
          spellCheck={false}
          maxLength={320}
          value={props.email}
          onChange={(event) => props.setEmail(event.currentTarget.value)}
          error={missing.email ? t('emailMissing') : null}
        />
        <PasswordInput
          name="password"
          label={t('password')}
          autoComplete="current-password"
          maxLength={1000}
          value={props.password}
          onChange={(event) => props.setPassword(event.currentTarget.value)}
          error={missing.password ? t('passwordMissing') : null}
        />
        <Button type="submit" fullWidth size="md" disabled={busy} aria-busy={busy}>
          {busy ? t('submitting') : t('submit')}
        </Button>
      </Stack>
    </form>
  );
}

async function tryToSignIn(email: string, password: string): Promise<Fault | null> {
  try {
    const answer = await signIn('credentials', { email, password, redirect: false });
    if (answer?.ok && !answer.error) return null;
    if (answer?.error === 'TooManyTries') return 'tooMany';
    return answer?.status === 401 ? 'wrong' : 'offline';
  } catch {
    return 'offline';
  }
}
