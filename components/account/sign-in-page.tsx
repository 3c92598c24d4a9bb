'use client';

import { Anchor } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { BrandMark } from './brand';
import { DemoAccounts } from './demo-accounts';
import { SignInForm } from './sign-in-form';
import classes from './sign-in-page.module.css';

export interface SignInPageProps {
  office: { name: string; shortName: string; logoFileId: string | null };
  /** Path of this site to go to once signed in. */
  target: string;
  notice: 'changed' | null;
  /** The demo accounts' password; null where there are none. */
  demoPassword: string | null;
}

/** The sign-in page: the office's name, the form, and in a demo its accounts. */
export function SignInPage({ office, target, notice, demoPassword }: SignInPageProps) {
  const t = useTranslations('account.signIn');
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  return (
    <div className={classes.page}>
      <div className={classes.card}>
        <BrandMark size={office.logoFileId ? 56 : 44} logoFileId={office.logoFileId} />
        <h1 className={classes.title}>Redaksi</h1>
        <p className={classes.lead}>{t('lead', { office: office.shortName })}</p>
        <SignInForm
          email={email}
          password={password}
          setEmail={setEmail}
          setPassword={setPassword}
          target={target}
          notice={notice}
        />
        {demoPassword === null ? (
          <p className={classes.hint}>{t('forgot')}</p>
        ) : (
          <DemoAccounts
            chosen={email}
            choose={(address) => {
              setEmail(address);
              setPassword(demoPassword);
            }}
          />
        )}
      </div>
      <p className={classes.foot}>
        {office.name}
        {' · '}
        <Anchor href="/" size="xs" underline="always">
          {t('toSite')}
        </Anchor>
      </p>
    </div>
  );
}
