'use client';

import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { StoryComment } from '@/lib/story/comment';

/** This near to the end a reader is at it. */
const NEAR_PX = 40;

/**
 * Keeps a list of comments at its end while the reader is there, or after he wrote one himself. To who reads
 * further up it only counts what came, and leaves him where he is.
 */
export function useFollowEnd(
  comments: StoryComment[],
  meId: string,
): { box: RefObject<HTMLElement | null>; unseen: number; toEnd: () => void } {
  const box = useRef<HTMLElement>(null);
  const atEnd = useRef(true);
  const known = useRef(comments.length);
  const [unseen, setUnseen] = useState(0);
  const toEnd = () => {
    if (box.current) box.current.scrollTop = box.current.scrollHeight;
  };
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const follow = () => {
      atEnd.current = element.scrollHeight - element.scrollTop - element.clientHeight < NEAR_PX;
      if (atEnd.current) setUnseen(0);
    };
    element.addEventListener('scroll', follow, { passive: true });
    return () => element.removeEventListener('scroll', follow);
  }, []);
  const last = comments.at(-1);
  const mine = last?.writer.id === meId;
  useLayoutEffect(() => {
    const came = comments.length - known.current;
    known.current = comments.length;
    if (atEnd.current || (came > 0 && mine)) {
      if (box.current) box.current.scrollTop = box.current.scrollHeight;
    } else if (came > 0) setUnseen((count) => count + came);
  }, [comments.length, mine]);
  return { box, unseen, toEnd };
}
