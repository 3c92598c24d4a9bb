'use client';

import { useLocale, useTranslations } from 'next-intl';
import { StatusLine } from '@/components/editor/status-line';
import { useRefusalText } from '@/components/story/refusal-text';
import { formatTime } from '@/lib/format/date';
import type { Locale } from '@/lib/format/locale';
import type { KeepState } from './draft-keeper';

/** Where the draft is, in a few words, with what to do when it is only on this device. */
export function DraftStatus({ state, onRetry }: { state: KeepState; onRetry: () => void }) {
  const t = useTranslations('sopEditor.save');
  const refusalText = useRefusalText();
  const locale = useLocale() as Locale;

  function words(): string {
    if (state.phase === 'refused') return t('refused', { reasons: state.reasons.map(refusalText).join(' ') });
    if (state.phase === 'saved') return t('saved', { time: formatTime(state.at, locale) });
    return t(state.phase);
  }

  return <StatusLine phase={state.phase} words={words()} signIn={t('signIn')} onRetry={onRetry} />;
}
