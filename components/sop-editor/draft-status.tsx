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
import classes from '@/components/editor/save-status.module.css';
import { useRefusalText } from '@/components/story/refusal-text';
import { formatTime } from '@/lib/format/date';
import type { Locale } from '@/lib/format/locale';
import type { KeepState } from './draft-keeper';

const ICONS = {
  saved: IconCloudCheck,
  waiting: IconPencil,
  saving: IconCloudUp,
  unreachable: IconCloudOff,
  signedOut: IconLock,
  refused: IconAlertTriangle,
  conflict: IconArrowsSplit2,
};

/** Where the draft is, in a few words, with what to do when it is only on this device. */
export function DraftStatus({ state, onRetry }: { state: KeepState; onRetry: () => void }) {
  const t = useTranslations('sopEditor.save');
  const common = useTranslations('common');
  const refusalText = useRefusalText();
  const locale = useLocale() as Locale;
  const Icon = ICONS[state.phase];
  const trouble = !['saved', 'waiting', 'saving'].includes(state.phase);

  function words(): string {
    if (state.phase === 'refused') return t('refused', { reasons: state.reasons.map(refusalText).join(' ') });
    if (state.phase === 'saved') return t('saved', { time: formatTime(state.at, locale) });
    return t(state.phase);
  }

  return (
    <div className={classes.status} data-trouble={trouble || undefined} role="status">
      <Icon size={16} stroke={1.8} aria-hidden className={classes.icon} />
      <span>{words()}</span>
      {state.phase === 'signedOut' ? (
        <a className={classes.act} href="/masuk" target="_blank" rel="noopener">
          {t('signIn')}
        </a>
      ) : null}
      {['unreachable', 'signedOut', 'refused'].includes(state.phase) ? (
        <button type="button" className={classes.act} onClick={onRetry}>
          {common('retry')}
        </button>
      ) : null}
    </div>
  );
}
