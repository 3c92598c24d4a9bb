'use client';

import { Avatar, Badge } from '@mantine/core';
import { IconExternalLink, IconLogout, IconUserCircle } from '@tabler/icons-react';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import classes from './account-sheet.module.css';
import type { DeskShellProps } from './desk-shell-props';
import { initialsOf } from './initials';
import { Preferences } from './preferences';
import { leaveDesk } from './sign-out';

type Props = Pick<DeskShellProps, 'person' | 'office' | 'locale' | 'chooseLanguage'>;

/** The account on a phone, at the end of the drawer "more". */
export function AccountSheet({ person, office, locale, chooseLanguage }: Props) {
  const t = useTranslations();
  return (
    <div className={classes.sheet}>
      <div className={classes.who}>
        <Avatar size={36} aria-hidden>
          {initialsOf(person.name)}
        </Avatar>
        <div className={classes.words}>
          <span className={classes.name}>{person.name}</span>
          <span className={classes.position}>{person.position || person.email}</span>
        </div>
        {office.demo ? <Badge color="gray">{t('common.demo')}</Badge> : null}
      </div>
      <Preferences locale={locale} chooseLanguage={chooseLanguage} />
      <div className={classes.rows}>
        <Link className={classes.row} href="/akun">
          <IconUserCircle size={18} stroke={1.6} aria-hidden />
          {t('account.title')}
        </Link>
        <a className={classes.row} href="/">
          <IconExternalLink size={18} stroke={1.6} aria-hidden />
          {t('common.shell.site')}
        </a>
        <button type="button" className={classes.row} onClick={leaveDesk}>
          <IconLogout size={18} stroke={1.6} aria-hidden />
          {t('account.signOut')}
        </button>
      </div>
    </div>
  );
}
