'use client';

import { Draggable, type DraggableProvided, type DraggableStateSnapshot } from '@hello-pangea/dnd';
import { IconArrowBackUp } from '@tabler/icons-react';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { type CSSProperties, memo } from 'react';
import { formatRelativeDay } from '@/lib/format/date';
import { useBoardTools } from './board-context';
import type { CardProps } from './board-types';
import classes from './card.module.css';
import { CardClock } from './card-clock';
import { CardFoot } from './card-foot';
import { CardMarks } from './card-marks';
import { CardMenu } from './card-menu';
import { CardSelect, useChosen } from './card-select';
import { useDropJudge } from './drop-judge';
import { useCardTab } from './hands-context';

/** A story on the board. Its title is the link and the drag handle, stretched over the whole card. */
export const Card = memo(function Card(props: CardProps) {
  const { card, index } = props;
  return (
    <Draggable draggableId={card.id} index={index} isDragDisabled={card.closedAt !== null}>
      {(provided, snapshot) => <CardFace {...props} provided={provided} snapshot={snapshot} />}
    </Draggable>
  );
});

interface CardFaceProps extends CardProps {
  provided: DraggableProvided;
  snapshot: DraggableStateSnapshot;
}

function CardFace({ provided, snapshot, ...props }: CardFaceProps) {
  const { card, clock, day } = props;
  const t = useTranslations('board');
  const sop = useTranslations('sop');
  const { locale, offerOf } = useBoardTools();
  const { judge } = useDropJudge();
  const { myTurn } = offerOf(card);
  const tabIndex = useCardTab(card.id);
  const chosen = useChosen(card.id);
  const refusedHere =
    snapshot.isDropAnimating &&
    snapshot.draggingOver !== null &&
    judge(card, snapshot.draggingOver)?.ok === false;
  // A refused card flies back to where it was lifted instead of to where it was let go.
  const homeward = refusedHere ? { transform: 'translate(0, 0)' } : undefined;
  // The handle is a link and stays one for screen readers.
  const { role: _, ...handle } = provided.dragHandleProps ?? { role: undefined };
  return (
    <article
      ref={provided.innerRef}
      {...provided.draggableProps}
      style={{ ...(provided.draggableProps.style as CSSProperties | undefined), ...homeward }}
      className={classes.card}
      data-card={card.id}
      data-chosen={chosen || undefined}
      data-level={clock?.level}
      data-turn={myTurn || undefined}
      data-closed={card.closedAt !== null || undefined}
      data-lifted={snapshot.isDragging || undefined}
    >
      <p className={classes.top}>
        <span className={classes.number}>#{card.number}</span>
        <span>{sop(`sector.${card.sector}`)}</span>
        <span>{sop(`kind.${card.kind}`)}</span>
        {card.pass > 1 ? (
          <span className={classes.returned}>
            <IconArrowBackUp size={13} stroke={2} aria-hidden />
            {t('returned', { count: card.pass - 1 })}
          </span>
        ) : null}
      </p>
      <h3 className={classes.title}>
        <Link
          {...handle}
          data-card-link
          tabIndex={tabIndex}
          className={classes.link}
          href={`/naskah/${card.id}`}
          prefetch={false}
        >
          {card.title}
        </Link>
      </h3>
      <CardMarks card={card} />
      <CardSelect card={card} />
      <CardMenu {...props} />
      {card.closedAt ? (
        <p className={classes.quiet}>
          {t('closed', { day: formatRelativeDay(new Date(card.closedAt), day, locale) })}
        </p>
      ) : null}
      {clock ? (
        <CardClock
          clock={clock}
          number={card.number}
          tabIndex={tabIndex}
          onExplain={() => props.onDialog({ kind: 'clock', card })}
        />
      ) : null}
      {card.closedAt ? null : <CardFoot {...props} />}
    </article>
  );
}
