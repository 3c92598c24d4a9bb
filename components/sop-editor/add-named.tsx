'use client';

import { Button, NativeSelect, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import type { LocalizedText } from '@/lib/sop/definition';
import classes from './editor.module.css';

export interface RoleChoice {
  key: string;
  name: LocalizedText;
}

/** Adds something by its name in both languages; a performer may be one of the office's roles. */
export function AddNamed(props: {
  id: string;
  add: string;
  roles?: RoleChoice[];
  onAdd: (name: LocalizedText, role: string | null) => void;
}) {
  const t = useTranslations('sopEditor');
  const common = useTranslations('common');
  const [open, setOpen] = useState(false);
  const [name, setName] = useState<LocalizedText>({ id: '', en: '' });
  const [role, setRole] = useState('');
  const [missing, setMissing] = useState(false);

  if (!open) {
    return (
      <div id={props.id} className={classes.add}>
        <Button
          variant="default"
          leftSection={<IconPlus size={16} stroke={1.8} aria-hidden />}
          onClick={() => setOpen(true)}
        >
          {props.add}
        </Button>
      </div>
    );
  }
  const close = () => {
    setOpen(false);
    setName({ id: '', en: '' });
    setRole('');
    setMissing(false);
  };
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (name.id.trim() === '') {
      setMissing(true);
      return;
    }
    props.onAdd({ id: name.id.trim(), en: name.en.trim() || name.id.trim() }, role || null);
    close();
  };
  return (
    <form
      id={props.id}
      className={classes.addForm}
      data-role={props.roles ? '' : undefined}
      onSubmit={send}
      onKeyDown={(event) => {
        if (event.key === 'Escape') close();
      }}
      noValidate
    >
      {props.roles ? (
        <NativeSelect
          label={t('performers.role')}
          value={role}
          data={[
            { value: '', label: t('performers.newRole') },
            ...props.roles.map((each) => ({ value: each.key, label: each.name.id })),
          ]}
          onChange={({ currentTarget }) => {
            setRole(currentTarget.value);
            const chosen = props.roles?.find(({ key }) => key === currentTarget.value);
            if (chosen) setName(chosen.name);
          }}
        />
      ) : null}
      <TextInput
        label={t('field.id')}
        value={name.id}
        maxLength={300}
        autoFocus
        error={missing ? t('nameMissing') : undefined}
        onChange={({ currentTarget }) => {
          setName({ ...name, id: currentTarget.value });
          setMissing(false);
        }}
      />
      <TextInput
        label={t('field.en')}
        value={name.en}
        maxLength={300}
        onChange={({ currentTarget }) => setName({ ...name, en: currentTarget.value })}
      />
      <Button.Group>
        <Button type="submit">{common('add')}</Button>
        <Button variant="default" onClick={close}>
          {common('cancel')}
        </Button>
      </Button.Group>
    </form>
  );
}
