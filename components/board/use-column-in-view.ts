'use client';

import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';

/**
 * Which column a scroller with one column at a time shows, and how to show another.
 * @param first index of the column to begin with; -1 leaves the scroller where it is
 * @returns `inView`, the index of the column nearest to the scroller's left edge
 */
export function useColumnInView(scroller: RefObject<HTMLElement | null>, count: number, first: number) {
  const begin = useRef(first);
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
    const column = element.children[begin.current] as HTMLElement | undefined;
    if (column && column.offsetLeft + column.offsetWidth > element.clientWidth) {
      element.scrollLeft = column.offsetLeft - (element.clientWidth - column.offsetWidth) / 2;
    }
    begin.current = -1;
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
