'use client';

import { Avatar, Badge, Button, Group, Stack, Text } from '@mantine/core';
import { IconExternalLink, IconLogout, IconUserCircle } from '@tabler/icons-react';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { DeskShellProps } from './desk-shell';
import { initialsOf } from './initials';
import { Preferences } from './preferences';
import { leaveDesk } from './sign-out';

type Props = Pick<DeskShellProps, 'person' | 'office' | 'locale' | 'chooseLanguage'>;

/** The account on a phone, at the end of the drawer "more". */
export function AccountSheet({ person, office, locale, chooseLanguage }: Props) {
  const t = useTranslations();
  return (
    <Stack gap="md" mt="sm" pt="md" style={{ borderTop: '1px solid var(--desk-border)' }}>
      <Group gap="sm" wrap="nowrap">
        <Avatar size={36} aria-hidden>
          {initialsOf(person.name)}
        </Avatar>
        <div style={{ minWidth: 0, flex: 1 }}>
          <Text fw={600} truncate>
            {person.name}
          </Text>
          <Text size="xs" c="dimmed" truncate>
            {person.position || person.email}
          </Text>
        </div>
        {office.demo ? <Badge color="gray">{t('common.demo')}</Badge> : null}
      </Group>
      <Preferences locale={locale} chooseLanguage={chooseLanguage} />
      <Button
        component={Link}
        href="/akun"
        variant="default"
        leftSection={<IconUserCircle size={18} stroke={1.6} />}
      >
        {t('account.title')}
      </Button>
      <Button
        component="a"
        href="/"
        variant="default"
        leftSection={<IconExternalLink size={18} stroke={1.6} />}
      >
        {t('common.shell.site')}
      </Button>
      <Button variant="default" leftSection={<IconLogout size={18} stroke={1.6} />} onClick={leaveDesk}>
        {t('account.signOut')}
      </Button>
    </Stack>
  );
}
