'use client';

import { notifications } from '@mantine/notifications';
import { IconArrowBackUp, IconCheck, IconCloudOff } from '@tabler/icons-react';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { useRefusalText } from '@/components/story/refusal-text';
import { useStageName } from '@/components/story/stage-names';
import { UndoNotice } from '@/components/ui/undo-notice';
import type { BoardCard } from '@/lib/board/board-card';
import { UNDO_MS } from '@/lib/sop/arrange';
import { type SopDefinition, stageOf } from '@/lib/sop/definition';
import type { Refusal } from '@/lib/sop/refusal';
import type { Change } from './card-change';
import { useHands } from './hands-context';
import classes from './notice.module.css';

const REFUSAL_STAYS_MS = 14_000;

const REFUSED = {
  move: 'refused.title',
  takeUp: 'refused.work',
  pause: 'refused.work',
  resume: 'refused.work',
  undo: 'refused.undo',
  assign: 'refused.work',
  prioritise: 'refused.work',
  label: 'refused.work',
  want: 'refused.work',
} as const satisfies Record<Change['kind'], string>;

const refusedId = (storyId: string) => `refused-${storyId}`;
const movedId = (storyId: string) => `moved-${storyId}`;

/** Tells a person how a change ended: done in a word, refused with every reason. */
export function useChangeNotices() {
  const t = useTranslations('board');
  const live = useTranslations('boardView.live');
  const refusalText = useRefusalText();
  const stageName = useStageName();
  const { announce } = useHands();

  const refused = (card: BoardCard, reasons: Refusal[], wanted: Change['kind'] = 'move') => {
    const signedOut = reasons.some((reason) => reason.code === 'signInNeeded');
    notifications.show({
      id: refusedId(card.id),
      color: 'red',
      icon: <IconArrowBackUp size={18} aria-hidden />,
      autoClose: REFUSAL_STAYS_MS,
      title: t(REFUSED[wanted], { number: card.number }),
      message: (
        <>
          <ul className={classes.reasons}>
            {reasons.map((reason) => (
              <li key={JSON.stringify(reason)}>{refusalText(reason)}</li>
            ))}
          </ul>
          <Link className={classes.link} href={signedOut ? '/masuk?kembali=/papan' : `/naskah/${card.id}`}>
            {signedOut ? t('refused.signIn') : t('refused.open', { number: card.number })}
          </Link>
        </>
      ),
    });
  };

  // Most changes show on the card itself and are only spoken; a move takes it out of sight.
  const done = (change: Change, sop: SopDefinition, undo: () => void) => {
    const { number, id, stage } = change.card;
    notifications.hide(refusedId(id));
    if (change.kind === 'undo') {
      notifications.show({ message: t('done.undo', { number, stage: stageName(stage) }), autoClose: 3_000 });
      return;
    }
    if (change.kind !== 'move') {
      announce(t(`done.${change.kind}`, { number }));
      return;
    }
    const { key, onBoard } = stageOf(sop, change.to);
    notifications.show({
      id: movedId(id),
      color: 'tugu',
      icon: <IconCheck size={18} aria-hidden />,
      autoClose: UNDO_MS,
      message: (
        <UndoNotice onUndo={undo}>
          {t(onBoard ? 'done.move' : 'done.moveOut', { number, stage: stageName(key) })}
        </UndoNotice>
      ),
    });
  };

  // What was sent may have been done though no answer came; it stays to be read until that is seen.
  const failed = ({ id, number }: BoardCard, sent: boolean) =>
    notifications.show({
      id: refusedId(id),
      color: 'red',
      icon: <IconCloudOff size={18} aria-hidden />,
      autoClose: sent ? false : REFUSAL_STAYS_MS,
      message: live(sent ? 'unsure' : 'failed', { number }),
    });
  const hide = ({ id }: BoardCard) => notifications.hide(movedId(id));
  return { refused, done, failed, hide };
}
