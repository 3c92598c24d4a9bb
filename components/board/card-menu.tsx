'use client';

import { ActionIcon } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import type { CardProps } from './board-types';
import classes from './card-menu.module.css';
import { CardMenuList } from './card-menu-list';
import { useCardTab } from './hands-context';

/**
 * The button of a card's menu. The menu itself is made at the first press: a board has hundreds of cards, and
 * few are pressed.
 */
export function CardMenu(props: CardProps) {
  const { card } = props;
  const t = useTranslations('board');
  const tabIndex = useCardTab(card.id);
  const button = useRef<HTMLButtonElement>(null);
  const [made, setMade] = useState(false);
  const [opened, setOpened] = useState(false);
  const id = `menu-${card.id}`;
  // Opened after it is made, so that it remembers where the focus came from.
  useEffect(() => {
    if (made) setOpened(true);
  }, [made]);
  return (
    <>
      <ActionIcon
        ref={button}
        id={`${id}-target`}
        className={classes.target}
        size={28}
        tabIndex={tabIndex}
        aria-label={t('menu', { number: card.number, title: card.title })}
        aria-haspopup="menu"
        aria-expanded={opened}
        aria-controls={opened ? `${id}-dropdown` : undefined}
        data-expanded={opened || undefined}
        onClick={() => (made ? setOpened(!opened) : setMade(true))}
      >
        <IconDots size={18} stroke={1.8} aria-hidden />
      </ActionIcon>
      {made ? (
        <CardMenuList {...props} button={button.current} id={id} opened={opened} onOpened={setOpened} />
      ) : null}
    </>
  );
}
