'use client';

import { Text } from '@mantine/core';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { formatDateTime } from '@/lib/format/date';
import type { MovedDeadline } from '@/lib/sop/moved-deadlines';
import { useCalendarWords } from './calendar-words';
import classes from './confirm-change.module.css';

/** More than this nobody reads in a dialog; the count above says them all. */
const SHOWN = 60;

/** The stories whose deadline moves, with when it was due and when it will be. */
export function MovedList({ moved }: { moved: MovedDeadline[] }) {
  const t = useTranslations('calendar.moved');
  const { locale } = useCalendarWords();
  if (moved.length === 0) return null;
  const due = (at: Date | null) => (at ? formatDateTime(at, locale) : t('past'));
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls must be reachable by keyboard. */}
      <ul className={classes.list} tabIndex={0} aria-label={t('list')}>
        {moved.slice(0, SHOWN).map(({ storyId, number, title, stageName, before, after }) => (
          <li key={storyId}>
            <Link className={classes.story} href={`/naskah/${storyId}`} target="_blank">
              #{number} {title}
            </Link>
            <div className={classes.times}>
              <span>{stageName[locale]}</span>
              <span>
                {t('before')} {due(before)}
              </span>
              <strong>
                → {t('after')} {due(after)}
              </strong>
            </div>
          </li>
        ))}
      </ul>
      {moved.length > SHOWN ? (
        <Text size="sm" c="dimmed">
          {t('more', { count: moved.length - SHOWN })}
        </Text>
      ) : null}
    </>
  );
}
