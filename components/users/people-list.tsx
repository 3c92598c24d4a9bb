'use client';

import { Button, SegmentedControl, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconSearch, IconUserPlus, IconUsers } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHeader } from '@/components/ui/page-header';
import { PasswordShown, type ShownPassword } from './password-shown';
import classes from './people-list.module.css';
import { PersonForm } from './person-form';
import type { PeopleActions, PersonItem } from './person-item';
import { PersonRow } from './person-row';

type Standing = 'active' | 'disabled';

/** Everybody who signs in, with what an administrator does about them. */
export function PeopleList(props: { me: string; people: PersonItem[]; actions: PeopleActions }) {
  const t = useTranslations('users');
  const [words, setWords] = useState('');
  const [standing, setStanding] = useState<Standing>('active');
  const [adding, { open, close }] = useDisclosure(false);
  const [shown, setShown] = useState<ShownPassword | null>(null);
  const matches = ({ name, email, position, disabledAt }: PersonItem) =>
    (disabledAt === null) === (standing === 'active') &&
    `${name} ${email} ${position}`.toLowerCase().includes(words.trim().toLowerCase());
  const people = props.people.filter(matches);
  return (
    <>
      <PageHeader
        title={t('title')}
        description={t('lead')}
        actions={
          <Button leftSection={<IconUserPlus size={16} stroke={1.8} aria-hidden />} onClick={open}>
            {t('add')}
          </Button>
        }
      />
      <div className={classes.tools}>
        <TextInput
          type="search"
          aria-label={t('search')}
          placeholder={t('search')}
          leftSection={<IconSearch size={16} stroke={1.6} aria-hidden />}
          value={words}
          onChange={(event) => setWords(event.currentTarget.value)}
        />
        <SegmentedControl
          aria-label={t('standing')}
          value={standing}
          onChange={(value) => setStanding(value === 'disabled' ? 'disabled' : 'active')}
          data={[
            { value: 'active', label: t('active') },
            { value: 'disabled', label: t('disabled') },
          ]}
        />
      </div>
      {people.length === 0 ? (
        <EmptyState icon={<IconUsers size={22} stroke={1.6} aria-hidden />} title={t('nobody')}>
          {t('nobodyText')}
        </EmptyState>
      ) : (
        <ul className={classes.list}>
          {people.map((person) => (
            <PersonRow
              key={person.id}
              person={person}
              isMe={person.id === props.me}
              actions={props.actions}
              showPassword={setShown}
            />
          ))}
        </ul>
      )}
      <PersonForm
        opened={adding}
        close={close}
        save={async (values) => {
          const outcome = await props.actions.add(values);
          if (outcome.ok) setShown({ name: values.name, email: values.email, password: outcome.password });
          return outcome;
        }}
      />
      <PasswordShown shown={shown} close={() => setShown(null)} />
    </>
  );
}
