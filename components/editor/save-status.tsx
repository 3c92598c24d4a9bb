'use client';

import {
  IconAlertTriangle,
  IconArrowsSplit2,
  IconCloudCheck,
  IconCloudOff,
  IconCloudUp,
  IconLock,
  IconPencil,
} from '@tabler/icons-react';
import { useLocale, useTranslations } from 'next-intl';
import { useRefusalText } from '@/components/story/refusal-text';
import { formatTime } from '@/lib/format/date';
import type { Locale } from '@/lib/format/locale';
import type { SaveState } from './autosave';
import classes from './save-status.module.css';

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

interface SaveStatusProps {
  state: SaveState;
  onRetry: () => void;
  onCompare: () => void;
}

/** Where the text is, in a few words, with what to do when it is only on this device. */
export function SaveStatus({ state, onRetry, onCompare }: SaveStatusProps) {
  const t = useTranslations('editor.save');
  const common = useTranslations('common');
  const refusalText = useRefusalText();
  const locale = useLocale() as Locale;
  const Icon = ICONS[state.phase];
  const trouble = !['saved', 'waiting', 'saving'].includes(state.phase);

  function words(): string {
    if (state.phase === 'refused') return t('refused', { reasons: state.reasons.map(refusalText).join(' ') });
    if (state.phase === 'saved') {
      return state.at ? t('savedAt', { time: formatTime(state.at, locale) }) : common('saved');
    }
    return t(state.phase);
  }

  return (
    <div
      className={classes.status}
      data-trouble={trouble || undefined}
      role="status"
      aria-live={trouble ? 'polite' : 'off'}
    >
      <Icon size={16} stroke={1.8} aria-hidden className={classes.icon} />
      <span className={classes.words}>{words()}</span>
      {state.phase === 'signedOut' && (
        <a className={classes.act} href="/masuk" target="_blank" rel="noopener">
          {t('signIn')}
        </a>
      )}
      {state.phase === 'conflict' && (
        <button type="button" className={classes.act} onClick={onCompare}>
          {t('compare')}
        </button>
      )}
      {['offline', 'unreachable', 'signedOut', 'refused'].includes(state.phase) && (
        <button type="button" className={classes.act} onClick={onRetry}>
          {common('retry')}
        </button>
      )}
    </div>
  );
}
