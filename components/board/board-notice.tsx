'use client';

import { Button } from '@mantine/core';
import { IconBolt, IconCloudOff, IconMoonStars } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { formatRelativeDay, formatTime } from '@/lib/format/date';
import { formatWorkingDuration } from '@/lib/format/duration';
import { DAY_MS } from '@/lib/worktime/local-day';
import { isWorkingTime, nextWorkingInstant } from '@/lib/worktime/working-time';
import classes from './board-bar.module.css';
import { useBoardTools } from './board-context';
import { useAwaySince } from './use-away-since';

const SINCE = { live: 'liveSince', connecting: 'connectingSince', offline: 'offlineSince' } as const;

interface BoardNoticeProps {
  now: Date;
  /** When the board was last read by this browser's clock, if reading it again failed. */
  failedSince: Date | null;
  onRetry: () => void;
}

/** What one has to know of the board as a whole: that it is cut off, cannot be read, or that no clock runs. */
export function BoardNotice({ now, failedSince, onRetry }: BoardNoticeProps) {
  const t = useTranslations('board');
  const live = useTranslations('boardView.live');
  const common = useTranslations('common');
  const { calendar, locale } = useBoardTools();
  const away = useAwaySince();
  if (away) {
    const time = formatTime(away.since, locale);
    const duration = formatWorkingDuration(away.ms, locale, DAY_MS);
    // The sign beside the title has told screen readers already; this goes on counting.
    const Icon = away.state === 'live' ? IconBolt : IconCloudOff;
    return (
      <p className={classes.notice} data-alarming={away.state === 'live' ? undefined : ''}>
        <Icon size={16} stroke={1.8} aria-hidden />
        {live(SINCE[away.state], { time, duration })}
      </p>
    );
  }
  if (failedSince) {
    return (
      <p className={classes.notice} role="alert">
        {t('offline', { time: formatTime(failedSince, locale) })}
        <Button size="compact-sm" variant="default" onClick={onRetry}>
          {common('retry')}
        </Button>
      </p>
    );
  }
  if (isWorkingTime(calendar, now)) return null;
  // Outside working hours no clock runs; the board says so, and until when.
  const next = nextWorkingInstant(calendar, now);
  return (
    <p className={classes.notice}>
      <IconMoonStars size={15} stroke={1.7} aria-hidden />
      {t('restHours', { day: formatRelativeDay(next, now, locale), time: formatTime(next, locale) })}
    </p>
  );
}
