'use client';

import { ActionIcon, Avatar, Badge, Menu, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { modals } from '@mantine/modals';
import { notifications } from '@mantine/notifications';
import { IconDotsVertical, IconKey, IconPencil, IconUserCheck, IconUserOff } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { initialsOf } from '@/components/account/initials';
import { useRefusalText } from '@/components/story/refusal-text';
import { useRoleName } from '@/components/story/role-names';
import type { Outcome } from '@/lib/sop/refusal';
import type { ShownPassword } from './password-shown';
import classes from './people-list.module.css';
import { PersonForm } from './person-form';
import type { PeopleActions, PersonItem } from './person-item';

interface Props {
  person: PersonItem;
  isMe: boolean;
  actions: PeopleActions;
  showPassword: (shown: ShownPassword) => void;
}

/** One person with his roles and the menu of what can be done about him. */
export function PersonRow({ person, isMe, actions, showPassword }: Props) {
  const t = useTranslations();
  const refusalText = useRefusalText();
  const roleName = useRoleName();
  const [editing, { open, close }] = useDisclosure(false);
  const { name, email, position } = person;

  function tell(outcome: Outcome) {
    if (outcome.ok) notifications.show({ message: t('common.saved') });
    else {
      const message = outcome.reasons.map(refusalText).join(' ');
      notifications.show({ color: 'red', title: t('common.failed'), message });
    }
  }

  function confirmed(title: string, text: string, act: () => Promise<void>, color?: string) {
    modals.openConfirmModal({
      title,
      children: <Text size="sm">{text}</Text>,
      labels: { confirm: title, cancel: t('common.cancel') },
      confirmProps: { color },
      closeButtonProps: { 'aria-label': t('common.close') },
      onConfirm: () => {
        act().catch(() => tellFailure());
      },
    });
  }
  function tellFailure() {
    notifications.show({ color: 'red', title: t('common.failed'), message: t('common.unknownError') });
  }

  const setDisabled = async (disabled: boolean) =>
    tell(
      await actions.change({
        userId: person.id,
        name,
        position,
        roles: person.roles,
        disabled,
      }),
    );
  const resetPassword = async () => {
    const outcome = await actions.resetPassword({ userId: person.id });
    if (outcome.ok) showPassword({ name, email, password: outcome.password });
    else tell(outcome);
  };

  return (
    <li className={classes.row}>
      <Avatar size={36} color={person.disabledAt ? 'gray' : 'tugu'} aria-hidden>
        {initialsOf(name)}
      </Avatar>
      <div className={classes.who}>
        <div className={classes.name}>
          {name}
          {isMe ? <Badge size="sm">{t('users.you')}</Badge> : null}
          {person.disabledAt ? (
            <Badge size="sm" color="gray">
              {t('users.disabled')}
            </Badge>
          ) : null}
        </div>
        <div className={classes.details}>{[position, email].filter(Boolean).join(' · ')}</div>
      </div>
      <div className={classes.roles}>
        {person.roles.map((role) => (
          <Badge key={role} color="gray">
            {roleName(role)}
          </Badge>
        ))}
      </div>
      <div className={classes.menu}>
        <Menu position="bottom-end">
          <Menu.Target>
            <ActionIcon aria-label={t('users.menuOf', { name })}>
              <IconDotsVertical size={18} stroke={1.6} aria-hidden />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item leftSection={<IconPencil size={16} stroke={1.6} />} onClick={open}>
              {t('users.change')}
            </Menu.Item>
            <Menu.Item
              leftSection={<IconKey size={16} stroke={1.6} />}
              onClick={() => confirmed(t('users.reset'), t('users.resetText', { name }), resetPassword)}
            >
              {t('users.reset')}
            </Menu.Item>
            <Menu.Divider />
            {person.disabledAt ? (
              <Menu.Item
                leftSection={<IconUserCheck size={16} stroke={1.6} />}
                onClick={() => setDisabled(false).catch(tellFailure)}
              >
                {t('users.enable')}
              </Menu.Item>
            ) : (
              <Menu.Item
                color="red"
                leftSection={<IconUserOff size={16} stroke={1.6} />}
                onClick={() =>
                  confirmed(
                    t('users.disable'),
                    t('users.disableText', { name }),
                    () => setDisabled(true),
                    'red',
                  )
                }
              >
                {t('users.disable')}
              </Menu.Item>
            )}
          </Menu.Dropdown>
        </Menu>
      </div>
      <PersonForm
        opened={editing}
        close={close}
        person={person}
        isMe={isMe}
        save={async ({ email: _, ...values }) => {
          const outcome = await actions.change({
            ...values,
            userId: person.id,
            disabled: person.disabledAt !== null,
          });
          if (outcome.ok) tell(outcome);
          return outcome;
        }}
      />
    </li>
  );
}
