'use client';

import { Avatar } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { initialsOf } from '@/components/account/initials';
import { usePresence } from '@/components/live/use-presence';
import classes from './card-present.module.css';

const SHOWN = 3;

/** Who else is at the card's story now, small; a pencil beside who writes. */
export function CardPresent({ storyId }: { storyId: string }) {
  const t = useTranslations('presence');
  const people = usePresence(storyId);
  if (people.length === 0) return null;
  const names = (writing: boolean) =>
    people
      .filter((person) => person.writing === writing)
      .map(({ name }) => name)
      .join(', ');
  const words = [
    names(true) && t('writing', { names: names(true) }),
    names(false) && t('here', { names: names(false) }),
  ]
    .filter(Boolean)
    .join('; ');
  return (
    <span className={classes.present} title={words}>
      <span className={classes.hidden}>{words}</span>
      {people.slice(0, SHOWN).map(({ userId, name, writing }) => (
        <span key={userId} className={classes.person} aria-hidden>
          <Avatar size={18} radius="xl" className={classes.avatar}>
            {initialsOf(name)}
          </Avatar>
          {writing ? <IconPencil className={classes.pencil} size={12} stroke={2} /> : null}
        </span>
      ))}
      {people.length > SHOWN ? <span aria-hidden>{t('more', { count: people.length - SHOWN })}</span> : null}
    </span>
  );
}
