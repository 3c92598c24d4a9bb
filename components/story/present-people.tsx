'use client';

import { Avatar } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { initialsOf } from '@/components/account/initials';
import { usePresence } from '@/components/live/use-presence';
import classes from './present-people.module.css';

/** Who else has the story open now, and who of them is writing. Nothing while one is alone. */
export function PresentPeople({ storyId }: { storyId: string }) {
  const t = useTranslations('presence');
  const people = usePresence(storyId);
  return (
    <ul
      className={classes.people}
      aria-label={t('label')}
      aria-live="polite"
      data-nobody={people.length === 0 || undefined}
    >
      {people.map(({ userId, name, writing }) => (
        <li key={userId} className={classes.person} title={name} data-writing={writing || undefined}>
          <Avatar size={22} radius="xl" className={classes.avatar} aria-hidden>
            {initialsOf(name)}
          </Avatar>
          <span className={classes.name}>{name}</span>
          {writing ? (
            <span className={classes.writing}>
              <IconPencil size={13} stroke={1.9} aria-hidden />
              {t('writingShort')}
            </span>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
