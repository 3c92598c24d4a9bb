'use client';

import { Alert, Button, Drawer, Group, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { IconInfoCircle } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useRefusalText } from '@/components/story/refusal-text';
import { ErrorNotice } from '@/components/ui/error-notice';
import type { Outcome } from '@/lib/sop/refusal';
import type { PersonDetails, PersonItem } from './person-item';
import { RoleField } from './role-field';

type Values = PersonDetails & { email: string };

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

interface Props {
  opened: boolean;
  close: () => void;
  /** Absent when a person is added. */
  person?: PersonItem;
  isMe?: boolean;
  save: (values: Values) => Promise<Outcome>;
}

/** Adds or changes a person in a drawer; what was typed stays when the server refuses. */
export function PersonForm(props: Props) {
  const t = useTranslations('users');
  return (
    <Drawer
      opened={props.opened}
      onClose={props.close}
      position="right"
      size={420}
      title={props.person ? t('changeTitle') : t('addTitle')}
      closeButtonProps={{ 'aria-label': t('closeForm') }}
    >
      <Fields {...props} />
    </Drawer>
  );
}

function Fields({ person, isMe, close, save }: Props) {
  const t = useTranslations('users');
  const common = useTranslations('common');
  const refusalText = useRefusalText();
  const [faults, setFaults] = useState<string[]>([]);
  const form = useForm<Values>({
    initialValues: {
      name: person?.name ?? '',
      position: person?.position ?? '',
      email: person?.email ?? '',
      roles: person?.roles ?? [],
    },
    validate: {
      name: (value) => (value.trim() ? null : t('nameMissing')),
      email: (value) => (EMAIL.test(value.trim()) ? null : t('emailWrong')),
      roles: (value) => (value.length > 0 ? null : t('rolesMissing')),
    },
  });

  async function submit(values: Values) {
    setFaults([]);
    try {
      const outcome = await save({ ...values, email: values.email.trim() });
      if (outcome.ok) return close();
      for (const reason of outcome.reasons) {
        if (reason.field === 'email') form.setFieldError('email', refusalText(reason));
      }
      setFaults(outcome.reasons.filter((reason) => reason.field !== 'email').map(refusalText));
    } catch {
      setFaults([common('unknownError')]);
    }
  }

  return (
    <form onSubmit={form.onSubmit(submit)} noValidate>
      <Stack gap="md">
        {faults.length > 0 ? <ErrorNotice messages={faults} /> : null}
        <TextInput label={t('name')} maxLength={120} data-autofocus {...form.getInputProps('name')} />
        <TextInput
          label={t('position')}
          description={t('positionText')}
          maxLength={160}
          {...form.getInputProps('position')}
        />
        <TextInput
          label={t('email')}
          type="email"
          inputMode="email"
          maxLength={320}
          readOnly={person !== undefined}
          description={person ? t('emailFixed') : undefined}
          {...form.getInputProps('email')}
        />
        <RoleField
          value={form.values.roles}
          onChange={(roles) => form.setFieldValue('roles', roles)}
          error={typeof form.errors.roles === 'string' ? form.errors.roles : null}
        />
        {person ? (
          <Alert color="gray" icon={<IconInfoCircle size={18} stroke={1.6} aria-hidden />}>
            {isMe ? t('ownRolesText') : t('rolesText')}
          </Alert>
        ) : null}
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={close}>
            {common('cancel')}
          </Button>
          <Button type="submit" disabled={form.submitting}>
            {person ? common('save') : t('add')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
