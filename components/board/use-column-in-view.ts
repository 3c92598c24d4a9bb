'use client';

import { type RefObject, useCallback, useEffect, useState } from 'react';

/**
 * Which column a scroller with one column at a time shows, and how to show another.
 * @returns `inView`, the index of the column nearest to the scroller's left edge
 */
export function useColumnInView(scroller: RefObject<HTMLElement | null>, count: number) {
  const [inView, setInView] = useState(0);
  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const look = () => {
      const left = element.scrollLeft + element.clientWidth / 2;
      const columns = [...element.children] as HTMLElement[];
      const found = columns.findIndex((column) => column.offsetLeft + column.offsetWidth > left);
      setInView(found < 0 ? count - 1 : found);
    };
    look();
    element.addEventListener('scroll', look, { passive: true });
    return () => element.removeEventListener('scroll', look);
  }, [scroller, count]);
  const show = useCallback(
    (index: number) => {
      const column = scroller.current?.children[index];
      column?.scrollIntoView({ inline: 'center', block: 'nearest', behavior: 'smooth' });
    },
    [scroller],
  );
  return { inView, show };
}
