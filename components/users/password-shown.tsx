'use client';

import { Button, CopyButton, Group, Modal, Stack, Text } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import classes from './people-list.module.css';

export interface ShownPassword {
  name: string;
  email: string;
  password: string;
}

/** A password made for a person, shown this once. Closes only by its button, so that no slip loses it. */
export function PasswordShown({ shown, close }: { shown: ShownPassword | null; close: () => void }) {
  const t = useTranslations('users');
  return (
    <Modal
      opened={shown !== null}
      onClose={close}
      title={t('passwordTitle')}
      closeOnClickOutside={false}
      closeOnEscape={false}
      withCloseButton={false}
    >
      {shown ? (
        <Stack gap="md">
          <Text size="sm">{t('passwordText', { name: shown.name, email: shown.email })}</Text>
          <output className={classes.password}>{shown.password}</output>
          <Group justify="flex-end" gap="xs">
            <CopyButton value={shown.password} timeout={3_000}>
              {({ copied, copy }) => (
                <Button
                  variant="default"
                  onClick={copy}
                  leftSection={
                    copied ? (
                      <IconCheck size={16} aria-hidden />
                    ) : (
                      <IconCopy size={16} stroke={1.6} aria-hidden />
                    )
                  }
                >
                  {copied ? t('copied') : t('copy')}
                </Button>
              )}
            </CopyButton>
            <Button onClick={close}>{t('passwordDone')}</Button>
          </Group>
        </Stack>
      ) : null}
    </Modal>
  );
}
