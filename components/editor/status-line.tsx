import {
  IconAlertTriangle,
  IconArrowsSplit2,
  IconCloudCheck,
  IconCloudOff,
  IconCloudUp,
  IconLock,
  IconPencil,
} from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { SaveState } from './autosave';
import classes from './status-line.module.css';

type Phase = SaveState['phase'];

const ICONS = {
  saved: IconCloudCheck,
  waiting: IconPencil,
  saving: IconCloudUp,
  offline: IconCloudOff,
  unreachable: IconCloudOff,
  signedOut: IconLock,
  refused: IconAlertTriangle,
  conflict: IconArrowsSplit2,
};

/** Whether what was typed is only on this device. */
export function isTrouble(phase: Phase): boolean {
  return !['saved', 'waiting', 'saving'].includes(phase);
}

/** How far the keeping of what is typed has come, in words, with the way to sign in or to try again. */
export function StatusLine(props: {
  phase: Phase;
  words: string;
  signIn: string;
  onRetry: () => void;
  live?: 'polite' | 'off';
  children?: ReactNode;
}) {
  const common = useTranslations('common');
  const { phase } = props;
  const Icon = ICONS[phase];
  return (
    <div
      className={classes.status}
      data-trouble={isTrouble(phase) || undefined}
      role="status"
      aria-live={props.live}
    >
      <Icon size={16} stroke={1.8} aria-hidden className={classes.icon} />
      <span className={classes.words}>{props.words}</span>
      {phase === 'signedOut' && (
        <a className={classes.act} href="/masuk" target="_blank" rel="noopener">
          {props.signIn}
        </a>
      )}
      {props.children}
      {['offline', 'unreachable', 'signedOut', 'refused'].includes(phase) && (
        <button type="button" className={classes.act} onClick={props.onRetry}>
          {common('retry')}
        </button>
      )}
    </div>
  );
}
