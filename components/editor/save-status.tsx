'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useRefusalText } from '@/components/story/refusal-text';
import { formatTime } from '@/lib/format/date';
import type { Locale } from '@/lib/format/locale';
import type { SaveState } from './autosave';
import { isTrouble, StatusLine } from './status-line';
import classes from './status-line.module.css';

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

  function words(): string {
    if (state.phase === 'refused') return t('refused', { reasons: state.reasons.map(refusalText).join(' ') });
    if (state.phase === 'saved') {
      return state.at ? t('savedAt', { time: formatTime(state.at, locale) }) : common('saved');
    }
    return t(state.phase);
  }

  return (
    <StatusLine
      phase={state.phase}
      words={words()}
      signIn={t('signIn')}
      onRetry={onRetry}
      live={isTrouble(state.phase) ? 'polite' : 'off'}
    >
      {state.phase === 'conflict' && (
        <button type="button" className={classes.act} onClick={onCompare}>
          {t('compare')}
        </button>
      )}
    </StatusLine>
  );
}
