'use client';

import { type RefObject, useEffect, useState } from 'react';
import type { TextAnchor } from '@/lib/annotations/text-anchor';
import { anchorOfRange } from './dom-place';

/** Words of a read text that are selected, and where a bar about them has room. */
export interface SelectedWords {
  anchor: TextAnchor;
  /** Pixels within the frame: the edge of the selection that the bar stands at, and where its line begins. */
  top: number;
  left: number;
  /** Above them there is no room. */
  below: boolean;
}

/** A selection is looked at when the hand rests. */
const REST_MS = 160;
/** Pixels at the top of the window that the desk's own bar and the bar of the selection take. */
const ROOM = 112;

export function selectedIn(frame: HTMLElement): SelectedWords | null {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!frame.contains(range.startContainer)) return null;
  const anchor = anchorOfRange(range);
  const lines = [...range.getClientRects()];
  const [first] = lines;
  const last = lines.at(-1);
  if (!anchor || !first || !last) return null;
  const edge = frame.getBoundingClientRect();
  const below = first.top < ROOM;
  return { anchor, below, top: (below ? last.bottom : first.top) - edge.top, left: first.left - edge.left };
}

/** The words that are selected in a frame, and a way to forget them. */
export function useSelectedWords(frame: RefObject<HTMLElement | null>): [SelectedWords | null, () => void] {
  const [selected, setSelected] = useState<SelectedWords | null>(null);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = () => {
      clearTimeout(timer);
      timer = setTimeout(() => setSelected(frame.current && selectedIn(frame.current)), REST_MS);
    };
    // Words may have been selected before anything here listened.
    look();
    document.addEventListener('selectionchange', look);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('selectionchange', look);
    };
  }, [frame]);
  return [selected, () => setSelected(null)];
}
