'use client';

import { useTranslations } from 'next-intl';
import { useEffect } from 'react';
import { createPortal } from 'react-dom';
import { useStageName } from '@/components/story/stage-names';
import type { BoardCard } from '@/lib/board/board-card';
import { clockOfCard } from '@/lib/board/card-facts';
import { formatDateTime, formatShortDate, zonedTime } from '@/lib/format/date';
import { formatCompactDuration } from '@/lib/format/duration';
import { useBoardTools } from './board-context';
import classes from './print-list.module.css';

/** The chosen stories as a list on paper; it prints itself once and then goes. */
export function PrintList({ cards, now, onDone }: { cards: BoardCard[]; now: Date; onDone: () => void }) {
  const t = useTranslations('hands.print');
  const sop = useTranslations('sop');
  const stageName = useStageName();
  const board = useTranslations('board');
  const { locale, calendar, nameOf, me } = useBoardTools();
  const used = (card: BoardCard) => {
    const clock = clockOfCard(calendar, card, now);
    if (!clock || (clock.state === 'waiting' && clock.earlierWorkMs === 0)) return '–';
    const work = formatCompactDuration(clock.workMs + clock.earlierWorkMs, locale);
    if (clock.standardMs === null) return work;
    return board('used', { used: work, standard: formatCompactDuration(clock.standardMs, locale) });
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: printed once, when it is drawn.
  useEffect(() => {
    window.addEventListener('afterprint', onDone, { once: true });
    window.print();
    return () => window.removeEventListener('afterprint', onDone);
  }, []);
  // Straight into the page: it must be drawn by the time it is printed, beside what is hidden on paper.
  return createPortal(
    <div className={classes.sheet}>
      <h1>{t('title', { count: cards.length })}</h1>
      <p>{t('printed', { at: formatDateTime(now, locale), name: me.name })}</p>
      <table>
        <thead>
          <tr>
            {(['number', 'story', 'stage', 'person', 'used', 'priority', 'wanted', 'done'] as const).map(
              (head) => (
                <th key={head} scope="col">
                  {t(head)}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {cards.map((card) => (
            <tr key={card.id}>
              <td>#{card.number}</td>
              <td>
                <strong>{card.title}</strong>
                <br />
                {[sop(`sector.${card.sector}`), sop(`kind.${card.kind}`), ...card.labels].join(' · ')}
              </td>
              <td>{stageName(card.stage)}</td>
              <td>{card.holder?.name ?? (card.assignedTo ? nameOf(card.assignedTo) : null) ?? '–'}</td>
              <td>{used(card)}</td>
              <td>{sop(`priority.${card.priority}`)}</td>
              <td>{card.wantedOn ? formatShortDate(zonedTime(card.wantedOn, '00:00'), locale) : '–'}</td>
              <td className={classes.box}>☐</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>,
    document.body,
  );
}
