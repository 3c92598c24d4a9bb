'use client';

import { Menu } from '@mantine/core';
import {
  IconArrowBackUp,
  IconArrowRight,
  IconCalendarEvent,
  IconCheck,
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
import { type Ref, useEffect } from 'react';
import { useRefusalText } from '@/components/story/refusal-text';
import { useStageName } from '@/components/story/stage-names';
import type { BoardMove, CardOffer } from '@/lib/board/turn';
import { may } from '@/lib/sop/permissions';
import { useBoardTools } from './board-context';
import type { CardProps } from './board-types';
import classes from './card-menu.module.css';

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

interface CardMenuListProps extends CardProps {
  /** The button that the menu hangs from; Mantine's ids for both are made from `id`. */
  button: HTMLElement | null;
  id: string;
  opened: boolean;
  onOpened: (opened: boolean) => void;
}

/** Everything a drag can do and more, by button: for thumbs, keys and whoever does not drag. */
export function CardMenuList(props: CardMenuListProps) {
  const { card, onChange, onRefused, onDialog, button, id, opened, onOpened } = props;
  const t = useTranslations('board');
  const sop = useTranslations('sop');
  const arrange = useTranslations('hands.arrange.menu');
  const { me, offerOf } = useBoardTools();
  const { work, moves } = offerOf(card);
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
    <Menu
      id={id}
      opened={opened}
      onChange={onOpened}
      position="bottom-end"
      width={272}
      withinPortal
      portalProps={{ target: 'main' }}
    >
      <Menu.Target>
        <Borrowed element={button} />
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

/** Stands for an element that is drawn elsewhere: the menu hangs from it, and a press on it is no press outside. */
function Borrowed({ ref, element }: { ref?: Ref<HTMLElement>; element: HTMLElement | null }) {
  useEffect(() => {
    if (typeof ref !== 'function') return;
    const release = ref(element);
    return () => (release ? release() : void ref(null));
  }, [ref, element]);
  return null;
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
