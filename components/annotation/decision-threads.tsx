'use client';

import { IconAlertCircle } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { excerpt, openThreads, type TextThread } from '@/lib/annotations/thread';
import { useThreadsIfAny } from './threads-context';
import classes from './threads-panel.module.css';

/** What is still open about the text, told to who decides on it; it warns and holds nothing up. */
export function DecisionThreads({ negative, onLeave }: { negative: boolean; onLeave: () => void }) {
  const t = useTranslations('thread');
  const tools = useThreadsIfAny();
  if (!tools || tools.threads.length === 0) return null;
  const open = openThreads(tools.threads);
  if (open.length === 0) return <p className={classes.hint}>{t('noneOpen')}</p>;
  return (
    <div className={classes.decision} data-warns={!negative || undefined}>
      <p>
        <IconAlertCircle size={17} stroke={1.8} aria-hidden />
        <strong>{t('decision.title', { count: open.length })}.</strong>{' '}
        {t(negative ? 'decision.no' : 'decision.yes')}
      </p>
      <ul>
        {open.map((thread) => (
          <li key={thread.id}>
            <button
              type="button"
              onClick={() => {
                onLeave();
                // After the dialog has given the focus back.
                setTimeout(() => tools.show(thread.id), 250);
              }}
            >
              {thread.number}. {firstWords(thread)}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

function firstWords({ anchor, entries, replacement }: TextThread): string {
  const said = entries[0]?.text ?? (replacement === '' ? '×' : `→ ${replacement}`);
  return `“${excerpt(anchor.quote, 40)}” ${excerpt(said, 60)}`;
}

/** What a no begins with while notes are open; empty without any. */
export function useOpenThreadsReason(): string {
  const t = useTranslations('thread.decision');
  const count = openThreads(useThreadsIfAny()?.threads ?? []).length;
  return count > 0 ? t('prefill', { count }) : '';
}
