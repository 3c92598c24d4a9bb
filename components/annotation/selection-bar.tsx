'use client';

import { Button } from '@mantine/core';
import { IconMessage, IconPencil, IconTrash } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react';
import classes from './selection-bar.module.css';
import { useThreads } from './threads-context';
import { selectedIn, useSelectedWords } from './use-selected-words';

const ACTS = [
  { name: 'comment', Icon: IconMessage, note: { suggests: false } },
  { name: 'suggestOther', Icon: IconPencil, note: { suggests: true } },
  { name: 'suggestOut', Icon: IconTrash, note: { suggests: true, words: '' } },
] as const;

/** What can be done with words that are selected: at the words, on a phone at the thumb; Ctrl+Alt+M comments. */
export function SelectionBar({ frame }: { frame: RefObject<HTMLElement | null> }) {
  const t = useTranslations('thread');
  const { begin } = useThreads();
  const [selected, forget] = useSelectedWords(frame);
  const [width, setWidth] = useState(0);
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const comment = (event: globalThis.KeyboardEvent) => {
      if (!event.ctrlKey || !event.altKey || event.code !== 'KeyM' || !frame.current) return;
      const words = selectedIn(frame.current);
      if (!words) return;
      event.preventDefault();
      begin({ anchor: words.anchor, suggests: false, from: frame.current });
    };
    document.addEventListener('keydown', comment);
    return () => document.removeEventListener('keydown', comment);
  }, [begin, frame]);
  if (!selected) return null;
  const { anchor, top, left, below } = selected;
  const leave = () => {
    document.getSelection()?.removeAllRanges();
    forget();
  };
  const takeKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      leave();
      frame.current?.focus({ preventScroll: true });
    } else if (event.key === 'ArrowRight' || event.key === 'ArrowLeft') walk(bar.current, event.key);
    else return;
    event.preventDefault();
  };
  return (
    <div
      ref={(element) => {
        bar.current = element;
        if (element) setWidth(element.offsetWidth);
      }}
      role="toolbar"
      aria-label={t('bar')}
      data-tool=""
      data-below={below || undefined}
      className={classes.bar}
      style={{ top, left: `max(0px, min(${left}px, 100% - ${width}px))` }}
      // The selection would be gone before it is used.
      onPointerDown={(event) => event.preventDefault()}
      onKeyDown={takeKey}
    >
      {ACTS.map(({ name, Icon, note }) => (
        <Button
          key={name}
          size="compact-sm"
          variant="subtle"
          className={classes.act}
          leftSection={<Icon size={16} stroke={1.8} aria-hidden />}
          aria-keyshortcuts={name === 'comment' ? 'Control+Alt+M' : undefined}
          title={name === 'comment' ? t('commentKeys') : undefined}
          onClick={() => {
            begin({ anchor, ...note, from: frame.current });
            leave();
          }}
        >
          {t(name)}
        </Button>
      ))}
    </div>
  );
}

/** Arrows lead from one button to the next. */
function walk(bar: HTMLElement | null, key: 'ArrowLeft' | 'ArrowRight'): void {
  const buttons = [...(bar?.querySelectorAll('button') ?? [])];
  const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
  const step = key === 'ArrowRight' ? 1 : -1;
  buttons[(at + step + buttons.length) % buttons.length]?.focus();
}
