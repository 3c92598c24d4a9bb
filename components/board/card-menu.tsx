'use client';

import { ActionIcon, Menu } from '@mantine/core';
import {
  IconArrowBackUp,
  IconArrowRight,
  IconCalendarEvent,
  IconCheck,
  IconDots,
  IconEye,
  IconFileText,
  IconFlag,
  IconHandGrab,
  IconPlayerPause,
  IconPlayerPlay,
  IconTag,
  IconUserPin,
  IconX,
} from '@tabler/icons-react';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { useRefusalText } from '@/components/story/refusal-text';
import { useStageName } from '@/components/story/stage-names';
import type { BoardMove, CardOffer } from '@/lib/board/turn';
import { may } from '@/lib/sop/permissions';
import { useBoardTools } from './board-context';
import type { CardProps } from './board-types';
import classes from './card-menu.module.css';
import { useCardTab } from './hands-context';

const MOVE_ICONS = {
  approve: IconCheck,
  acknowledge: IconCheck,
  advance: IconArrowRight,
  sendBack: IconArrowBackUp,
  decline: IconX,
} as const;

const WORK_ICONS = {
  takeUp: IconHandGrab,
  takeOver: IconHandGrab,
  pause: IconPlayerPause,
  resume: IconPlayerPlay,
} as const;

const ARRANGE_ICONS = {
  assign: IconUserPin,
  priority: IconFlag,
  labels: IconTag,
  wantedOn: IconCalendarEvent,
} as const;

/** Everything a drag can do and more, by button: for thumbs, keys and whoever does not drag. */
export function CardMenu({ card, onChange, onRefused, onDialog }: CardProps) {
  const t = useTranslations('board');
  const sop = useTranslations('sop');
  const arrange = useTranslations('hands.arrange.menu');
  const { me, offerOf } = useBoardTools();
  const { work, moves } = offerOf(card);
  const tabIndex = useCardTab(card.id);
  const arranges = !card.closedAt && may(me, 'story.arrange');

  const doWork = (action: CardOffer['work'][number]) => {
    if (action === 'takeOver') onDialog({ kind: 'takeOver', card });
    else if (action === 'pause') onDialog({ kind: 'pause', card });
    else onChange({ kind: action, card });
  };
  const doMove = ({ action, to, reasonRequired, reasons }: BoardMove) => {
    if (reasons.length > 0) onRefused(card, reasons);
    else if (reasonRequired) onDialog({ kind: 'reason', card, action, to });
    else onChange({ kind: 'move', card, action, to, reason: '' });
  };

  return (
    // Out of the column, which would cut it off, but not out of the page's landmark.
    <Menu position="bottom-end" width={272} withinPortal portalProps={{ target: 'main' }}>
      <Menu.Target>
        <ActionIcon
          className={classes.target}
          size={28}
          tabIndex={tabIndex}
          aria-label={t('menu', { number: card.number, title: card.title })}
        >
          <IconDots size={18} stroke={1.8} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {work.map((action) => {
          const Icon = WORK_ICONS[action];
          return (
            <Menu.Item
              key={action}
              leftSection={<Icon size={16} stroke={1.8} aria-hidden />}
              onClick={() => doWork(action)}
            >
              {sop(`action.${action}`)}
            </Menu.Item>
          );
        })}
        {work.length > 0 && moves.length > 0 ? <Menu.Divider /> : null}
        {moves.map((move) => (
          <MoveItem key={`${move.action} ${move.to}`} move={move} onClick={() => doMove(move)} />
        ))}
        {work.length + moves.length > 0 ? <Menu.Divider /> : null}
        {arranges
          ? (Object.keys(ARRANGE_ICONS) as (keyof typeof ARRANGE_ICONS)[]).map((what) => {
              const Icon = ARRANGE_ICONS[what];
              return (
                <Menu.Item
                  key={what}
                  leftSection={<Icon size={16} stroke={1.8} aria-hidden />}
                  onClick={() => onDialog({ kind: 'arrange', what, cards: [card] })}
                >
                  {arrange(what)}
                </Menu.Item>
              );
            })
          : null}
        {arranges ? <Menu.Divider /> : null}
        <Menu.Item
          leftSection={<IconEye size={16} stroke={1.8} aria-hidden />}
          onClick={() => onDialog({ kind: 'materials', card })}
        >
          {t('viewMaterials')}
        </Menu.Item>
        <Menu.Item
          component={Link}
          href={`/naskah/${card.id}`}
          leftSection={<IconFileText size={16} stroke={1.8} aria-hidden />}
        >
          {t('openStory')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

function MoveItem({ move, onClick }: { move: BoardMove; onClick: () => void }) {
  const t = useTranslations('board');
  const sop = useTranslations('sop');
  const stageName = useStageName();
  const refusalText = useRefusalText();
  const Icon = MOVE_ICONS[move.action];
  const blocked = move.reasons.length > 0;
  return (
    <Menu.Item
      leftSection={<Icon size={16} stroke={1.8} aria-hidden />}
      data-blocked={blocked || undefined}
      className={classes.move}
      onClick={onClick}
    >
      {t('moveTo', { action: sop(`action.${move.action}`), stage: stageName(move.to) })}
      {move.reasons.map((reason) => (
        <span key={JSON.stringify(reason)} className={classes.reason}>
          {refusalText(reason)}
        </span>
      ))}
    </Menu.Item>
  );
}
