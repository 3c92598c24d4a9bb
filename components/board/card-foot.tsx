'use client';

import { Avatar } from '@mantine/core';
import { IconCalendarEvent, IconFiles, IconUserQuestion } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { initialsOf } from '@/components/account/initials';
import { isWantedSoon } from '@/lib/board/columns';
import { formatRelativeDay, formatShortDate, zonedDateKey, zonedTime } from '@/lib/format/date';
import { useBoardTools } from './board-context';
import type { CardProps } from './board-types';
import classes from './card-foot.module.css';
import { CardPresent } from './card-present';
import { QuickAction } from './quick-action';

/** Who has the card, how much material it carries, when it is wanted, and the next thing to do. */
export function CardFoot(props: CardProps) {
  const { card, tomorrow, day } = props;
  const t = useTranslations('board');
  const { me, locale } = useBoardTools();
  const soon = isWantedSoon(card, tomorrow);
  const isPast = card.wantedOn !== null && card.wantedOn < zonedDateKey(day);
  const date = card.wantedOn ? zonedTime(card.wantedOn, '00:00') : null;
  const wanted = date
    ? soon && !isPast
      ? formatRelativeDay(date, day, locale)
      : formatShortDate(date, locale)
    : '';
  const holder = card.holder?.id === me.id ? t('you') : card.holder?.name;
  return (
    <div className={classes.foot}>
      <div className={classes.facts}>
        {holder ? (
          <span className={classes.holder} data-me={card.holder?.id === me.id || undefined}>
            <Avatar size={20} radius="xl" className={classes.avatar} aria-hidden>
              {initialsOf(card.holder?.name ?? '')}
            </Avatar>
            <span className={classes.name}>{holder}</span>
          </span>
        ) : (
          <span className={classes.holder}>
            <IconUserQuestion size={16} stroke={1.6} aria-hidden />
            {t('waiting')}
          </span>
        )}
        <span className={classes.fact}>
          <IconFiles size={14} stroke={1.6} aria-hidden />
          {t('materials', { count: card.materials })}
        </span>
        {card.wantedOn ? (
          <span className={classes.fact} data-soon={soon || undefined}>
            <IconCalendarEvent size={14} stroke={1.6} aria-hidden />
            {t(isPast ? 'wantedPast' : 'wanted', { date: wanted })}
          </span>
        ) : null}
        <CardPresent storyId={card.id} />
      </div>
      <QuickAction {...props} />
    </div>
  );
}
