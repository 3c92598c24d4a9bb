'use client';

import { Button } from '@mantine/core';
import { IconMessage, IconPencil } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { type RefObject, useEffect, useState } from 'react';
import type { TextAnchor } from '@/lib/annotations/text-anchor';
import { anchorOfRange } from './dom-place';
import classes from './selection-bar.module.css';
import { useThreads } from './threads-context';

interface Selected {
  anchor: TextAnchor;
  /** Pixels within the frame: above the selection's first line. */
  top: number;
  left: number;
}

/** A selection is looked at when the hand rests. */
const REST_MS = 160;

function selectedIn(frame: HTMLElement): Selected | null {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!frame.contains(range.startContainer)) return null;
  const anchor = anchorOfRange(range);
  const [line] = range.getClientRects();
  if (!anchor || !line) return null;
  const edge = frame.getBoundingClientRect();
  return { anchor, top: line.top - edge.top, left: line.left - edge.left };
}

function useSelected(frame: RefObject<HTMLElement | null>): [Selected | null, () => void] {
  const [selected, setSelected] = useState<Selected | null>(null);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = () => {
      clearTimeout(timer);
      timer = setTimeout(() => setSelected(frame.current && selectedIn(frame.current)), REST_MS);
    };
    document.addEventListener('selectionchange', look);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('selectionchange', look);
    };
  }, [frame]);
  return [selected, () => setSelected(null)];
}

/** What can be done with words that are selected: above them, on a phone at the thumb. */
export function SelectionBar({ frame }: { frame: RefObject<HTMLElement | null> }) {
  const t = useTranslations('thread');
  const { begin } = useThreads();
  const [selected, forget] = useSelected(frame);
  if (!selected) return null;
  const take = (suggests: boolean) => () => {
    begin({ anchor: selected.anchor, suggests, from: frame.current });
    document.getSelection()?.removeAllRanges();
    forget();
  };
  return (
    <div
      role="toolbar"
      aria-label={t('bar')}
      data-tool=""
      className={classes.bar}
      style={{ top: selected.top, left: selected.left }}
      // The selection would be gone before it is used.
      onPointerDown={(event) => event.preventDefault()}
    >
      <Button
        size="compact-sm"
        variant="subtle"
        leftSection={<IconMessage size={16} stroke={1.8} aria-hidden />}
        onClick={take(false)}
      >
        {t('comment')}
      </Button>
      <Button
        size="compact-sm"
        variant="subtle"
        leftSection={<IconPencil size={16} stroke={1.8} aria-hidden />}
        onClick={take(true)}
      >
        {t('suggest')}
      </Button>
    </div>
  );
}
