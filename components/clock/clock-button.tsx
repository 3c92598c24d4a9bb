'use client';

import { IconInfoCircle } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { type ReactNode, useState } from 'react';
import classes from './clock-button.module.css';
import { ClockSheet } from './clock-sheet';
import type { AskedClock } from './read-clock';

/** A clock's figure that says, when pressed, how it came about. Its text is what it is called, and what it does. */
export function ClockButton(props: {
  asked: AskedClock;
  /** In a column of figures, where their ends are to stand in line. */
  alignEnd?: boolean;
  children: ReactNode;
}) {
  const { asked, children } = props;
  const t = useTranslations('clock');
  const [opened, setOpened] = useState(false);
  return (
    <>
      <button
        type="button"
        className={classes.button}
        data-end={props.alignEnd || undefined}
        aria-haspopup="dialog"
        title={t('hint')}
        onClick={() => setOpened(true)}
      >
        <span>{children}</span>
        <IconInfoCircle size={14} stroke={1.8} aria-hidden />
        <span className={classes.unseen}>, {t('explain', { number: asked.number })}</span>
      </button>
      <ClockSheet asked={opened ? asked : null} onClose={() => setOpened(false)} />
    </>
  );
}
