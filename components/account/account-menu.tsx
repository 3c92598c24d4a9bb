'use client';

import { Avatar, Menu, useMantineColorScheme } from '@mantine/core';
import { IconLogout, IconSelector, IconUserCircle } from '@tabler/icons-react';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { useTransition } from 'react';
import { LOCALES } from '@/lib/format/locale';
import classes from './account-menu.module.css';
import { COLOR_SCHEMES, isColorScheme } from './color-schemes';
import type { DeskShellProps } from './desk-shell-props';
import { initialsOf } from './initials';
import { leaveDesk } from './sign-out';

type Props = Pick<DeskShellProps, 'person' | 'locale' | 'chooseLanguage'> & { narrow: boolean };

/** Foot of the navigation: who is signed in, with account, language, theme and the way out. */
export function AccountMenu({ person, locale, chooseLanguage, narrow }: Props) {
  const t = useTranslations('account');
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const [, startTransition] = useTransition();
  return (
    <Menu position="right-end" width={232} offset={10}>
      <Menu.Target>
        <button
          type="button"
          className={classes.who}
          data-narrow={narrow}
          aria-label={narrow ? t('menuOf', { name: person.name }) : undefined}
        >
          <Avatar size={28} aria-hidden>
            {initialsOf(person.name)}
          </Avatar>
          {narrow ? null : (
            <>
              <span className={classes.words}>
                <span className={classes.name}>{person.name}</span>
                <span className={classes.position}>{person.position}</span>
              </span>
              <IconSelector size={16} stroke={1.6} aria-hidden />
            </>
          )}
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item component={Link} href="/akun" leftSection={<IconUserCircle size={16} stroke={1.6} />}>
          {t('title')}
        </Menu.Item>
        <Menu.Divider />
        <Menu.Label>{t('language')}</Menu.Label>
        <Menu.RadioGroup
          value={locale}
          onChange={(value) =>
            startTransition(async () => {
              await chooseLanguage(value);
            })
          }
        >
          {LOCALES.map((key) => (
            <Menu.RadioItem key={key} value={key}>
              {t(`languages.${key}`)}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
        <Menu.Divider />
        <Menu.Label>{t('theme')}</Menu.Label>
        <Menu.RadioGroup
          value={colorScheme}
          onChange={(value) => (isColorScheme(value) ? setColorScheme(value) : undefined)}
        >
          {COLOR_SCHEMES.map((key) => (
            <Menu.RadioItem key={key} value={key}>
              {t(`themes.${key}`)}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
        <Menu.Divider />
        <Menu.Item leftSection={<IconLogout size={16} stroke={1.6} />} onClick={leaveDesk}>
          {t('signOut')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
