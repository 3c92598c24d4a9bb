'use client';

import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { memo } from 'react';
import { useStageName } from '@/components/story/stage-names';
import { LevelIcon } from '@/components/ui/level-chip';
import { isWantedSoon } from '@/lib/board/columns';
import { formatRelativeDay, formatShortDate, zonedTime } from '@/lib/format/date';
import { formatCompactDuration } from '@/lib/format/duration';
import { useBoardTools } from './board-context';
import classes from './board-list.module.css';
import type { CardProps } from './board-types';
import { CardMenu } from './card-menu';
import { CardSelect, useChosen } from './card-select';
import { useCardTab } from './hands-context';
import { TimeLeft } from './time-left';

/** A card as a row: where it stands, with whom, what is left, both clocks, when it is wanted. */
export const ListRow = memo(function ListRow(props: CardProps) {
  const { card, clock, day, tomorrow } = props;
  const t = useTranslations('boardView.list');
  const board = useTranslations('board');
  const sop = useTranslations('sop');
  const stageName = useStageName();
  const { me, locale, offerOf } = useBoardTools();
  const tabIndex = useCardTab(card.id);
  const chosen = useChosen(card.id);
  const spoken = (ms: number) => formatCompactDuration(ms, locale);
  const worked = clock && (clock.state !== 'waiting' || clock.earlierWorkMs > 0);
  const used = worked ? spoken(clock.workMs + clock.earlierWorkMs) : null;
  const standard = clock?.standardMs ? spoken(clock.standardMs) : null;
  return (
    <tr
      data-card={card.id}
      data-chosen={chosen || undefined}
      data-level={clock?.level}
      data-turn={offerOf(card).myTurn || undefined}
      data-closed={card.closedAt !== null || undefined}
    >
      <td className={classes.number}>
        <CardSelect card={card} />#{card.number}
      </td>
      <th scope="row" className={classes.title}>
        <Link href={`/naskah/${card.id}`} prefetch={false} data-card-link tabIndex={tabIndex}>
          {card.title}
        </Link>
        <span className={classes.under}>
          {sop(`sector.${card.sector}`)} · {sop(`kind.${card.kind}`)}
          {card.pass > 1 ? ` · ${board('returned', { count: card.pass - 1 })}` : ''}
        </span>
      </th>
      <td className={classes.stage}>{stageName(card.stage)}</td>
      <td className={classes.holder}>
        {card.closedAt
          ? t('finished', { day: formatRelativeDay(new Date(card.closedAt), day, locale) })
          : card.holder
            ? card.holder.id === me.id
              ? board('you')
              : card.holder.name
            : t('waiting')}
      </td>
      <td className={classes.due} data-empty={!(worked && clock.standardMs !== null) || undefined}>
        {worked && clock.standardMs !== null ? (
          <span className={classes.left}>
            <LevelIcon level={clock.level} size={13} />
            <TimeLeft clock={clock} />
          </span>
        ) : (
          <Nothing />
        )}
      </td>
      <td className={classes.wait}>{clock ? spoken(clock.waitMs) : <Nothing />}</td>
      <td className={classes.used}>
        {used || standard ? `${used ?? '0'} / ${standard ?? t('none')}` : <Nothing />}
      </td>
      <td
        className={classes.wanted}
        data-empty={card.wantedOn === null || undefined}
        data-soon={isWantedSoon(card, tomorrow) || undefined}
      >
        {card.wantedOn ? formatShortDate(zonedTime(card.wantedOn, '00:00'), locale) : <Nothing />}
      </td>
      <td
        className={classes.priority}
        data-empty={card.priority === 'normal' || undefined}
        data-priority={card.priority}
      >
        {card.priority === 'normal' ? <Nothing /> : sop(`priority.${card.priority}`)}
      </td>
      <td className={classes.acts}>
        <CardMenu {...props} />
      </td>
    </tr>
  );
});

function Nothing() {
  const t = useTranslations('boardView.list');
  return (
    <>
      <span aria-hidden>{t('none')}</span>
      <span className={classes.unseen}>{t('noneSpoken')}</span>
    </>
  );
}
