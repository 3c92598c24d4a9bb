import { IconAlertSquareRounded, IconChevronsUp, IconTag, IconUserPin } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import type { BoardCard } from '@/lib/board/board-card';
import { useBoardTools } from './board-context';
import classes from './card-marks.module.css';

const PRIORITY_ICONS = { urgent: IconAlertSquareRounded, high: IconChevronsUp } as const;

/** What sets a card apart: its priority, who is to do it while nobody has taken it up, its labels. */
export function CardMarks({ card }: { card: BoardCard }) {
  const t = useTranslations('boardView.marks');
  const sop = useTranslations('sop.priority');
  const { me, nameOf } = useBoardTools();
  const { priority, labels, assignedTo } = card;
  const Icon = priority === 'normal' ? null : PRIORITY_ICONS[priority];
  const assignee = assignedTo && assignedTo !== card.holder?.id ? nameOf(assignedTo) : null;
  if (card.closedAt || (!Icon && !assignee && labels.length === 0)) return null;
  return (
    <ul className={classes.marks} aria-label={t('label')}>
      {Icon ? (
        <li className={classes.priority} data-priority={priority}>
          <Icon size={13} stroke={2} aria-hidden />
          {sop(priority)}
        </li>
      ) : null}
      {assignee ? (
        <li className={classes.mark}>
          <IconUserPin size={13} stroke={1.8} aria-hidden />
          {assignedTo === me.id ? t('assignedMe') : t('assigned', { name: assignee })}
        </li>
      ) : null}
      {labels.map((label) => (
        <li key={label} className={classes.mark}>
          <IconTag size={12} stroke={1.8} aria-hidden />
          {label}
        </li>
      ))}
    </ul>
  );
}
