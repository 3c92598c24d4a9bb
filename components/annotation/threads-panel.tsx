'use client';

import { Button } from '@mantine/core';
import { IconMessagePlus } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { useEffect, useId, useRef, useState } from 'react';
import { byPlace, isOpen, openThreads } from '@/lib/annotations/thread';
import { BulkActs } from './bulk-acts';
import { ThreadCard } from './thread-card';
import { useThreads } from './threads-context';
import classes from './threads-panel.module.css';

/** By then a dialog is gone, and so is the card it was about. */
const AFTER_DIALOG_MS = 400;

/** What is said about the words of the text: what is open first, what is settled folded below. */
export function ThreadsPanel({ inSheet = false }: { inSheet?: boolean }) {
  const t = useTranslations('thread');
  const { threads, rights, hands, asked, sheet } = useThreads();
  const panel = useRef<HTMLElement>(null);
  const head = useRef<HTMLHeadingElement>(null);
  const titleId = useId();
  useEffect(() => {
    // Both lists may be there; only the one that is looked at leads.
    if (asked.time === 0 || sheet !== inSheet) return;
    const lead = () => {
      const card = asked.id ? panel.current?.querySelector<HTMLElement>(`[data-card="${asked.id}"]`) : null;
      const folded = card?.closest('details');
      if (folded) folded.open = true;
      (card ?? head.current)?.focus({ preventScroll: true });
      (card ?? head.current)?.scrollIntoView({ block: 'nearest' });
    };
    // An opening sheet gives the focus to its first button; the card takes it after.
    const timer = setTimeout(lead, inSheet ? 60 : 0);
    return () => clearTimeout(timer);
  }, [asked, sheet, inSheet]);
  const open = openThreads(threads);
  const settled = threads.filter((thread) => !isOpen(thread)).toSorted(byPlace);
  // The card that was settled goes, and a dialog gives the focus back to it: the keyboard goes on at the head.
  const toHead = () => {
    const focus = () => head.current?.focus({ preventScroll: true });
    focus();
    setTimeout(() => document.activeElement === document.body && focus(), AFTER_DIALOG_MS);
  };
  return (
    <section ref={panel} className={classes.panel} aria-labelledby={titleId}>
      <h2 ref={head} id={titleId} tabIndex={-1} className={classes.title}>
        {t('title')}
      </h2>
      {rights.mayOpen && hands ? <SelectedButton /> : null}
      {threads.length === 0 ? (
        <p className={classes.empty}>
          <strong>{t('none')}</strong>
          {t(hands ? 'noneWriter' : 'noneText')}
        </p>
      ) : null}
      {threads.length > 0 && open.length === 0 ? <p className={classes.hint}>{t('noneOpen')}</p> : null}
      {rights.mayWrite ? <BulkActs open={open} onSettled={toHead} /> : null}
      {open.length > 0 ? (
        <ol className={classes.list} aria-label={t('openList')}>
          {open.map((thread) => (
            <li key={thread.id}>
              <ThreadCard thread={thread} onSettled={toHead} />
            </li>
          ))}
        </ol>
      ) : null}
      {settled.length > 0 ? (
        <details className={classes.settled}>
          <summary>{t('settled', { count: settled.length })}</summary>
          <ol className={classes.list}>
            {settled.map((thread) => (
              <li key={thread.id}>
                <ThreadCard thread={thread} onSettled={toHead} />
              </li>
            ))}
          </ol>
        </details>
      ) : null}
    </section>
  );
}

/** In the editor words are selected as for everything else, and the note is begun here. */
function SelectedButton() {
  const t = useTranslations('thread');
  const { hands, begin } = useThreads();
  const [lacking, setLacking] = useState(false);
  return (
    <div className={classes.begin}>
      <Button
        size="xs"
        variant="default"
        leftSection={<IconMessagePlus size={16} stroke={1.8} aria-hidden />}
        onClick={(event) => {
          const anchor = hands?.selected() ?? null;
          setLacking(!anchor);
          if (anchor) begin({ anchor, suggests: false, from: event.currentTarget });
        }}
      >
        {t('selected')}
      </Button>
      <span role="status" className={classes.hint}>
        {lacking ? t('selectFirst') : ''}
      </span>
    </div>
  );
}
