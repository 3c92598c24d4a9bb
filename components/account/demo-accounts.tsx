'use client';

import { Button } from '@mantine/core';
import { useTranslations } from 'next-intl';
import classes from './sign-in-page.module.css';

const ACCOUNTS = ['kontributor', 'pengelola', 'kasubag', 'sekretaris', 'kepala', 'admin'] as const;

/** The demo's accounts, each filling the form with one press. */
export function DemoAccounts({ chosen, choose }: { chosen: string; choose: (email: string) => void }) {
  const t = useTranslations('account.signIn');
  return (
    <section className={classes.demo} aria-labelledby="akun-contoh">
      <h2 id="akun-contoh">{t('demoTitle')}</h2>
      <p>{t('demoText')}</p>
      <div className={classes.accounts}>
        {ACCOUNTS.map((account) => {
          const email = `${account}@redaksi.test`;
          return (
            <Button
              key={account}
              size="xs"
              px={4}
              variant={chosen === email ? 'light' : 'default'}
              aria-pressed={chosen === email}
              onClick={() => choose(email)}
            >
              {t(`demoRoles.${account}`)}
            </Button>
          );
        })}
      </div>
    </section>
  );
}
