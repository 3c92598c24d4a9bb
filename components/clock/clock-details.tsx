'use client';

import { IconChevronRight } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import classes from './clock-details.module.css';
import { ClockReckoning } from './clock-reckoning';

/** The explanation of the story's running clock, unfolded where it stands; read once it is opened. */
export function ClockDetails({ storyId }: { storyId: string }) {
  const t = useTranslations('story.clock');
  const [opened, setOpened] = useState(false);
  return (
    <details className={classes.why} onToggle={({ currentTarget }) => setOpened(currentTarget.open)}>
      <summary>
        <IconChevronRight size={14} stroke={2} aria-hidden />
        {t('why')}
      </summary>
      <div className={classes.account}>{opened ? <ClockReckoning storyId={storyId} /> : null}</div>
    </details>
  );
}
