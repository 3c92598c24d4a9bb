'use client';

import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';

/** The columns of a scroller, or the heads that stand for them over lanes. */
function columnsOf(scroller: HTMLElement): HTMLElement[] {
  return [...scroller.querySelectorAll<HTMLElement>('[data-column]')];
}

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
      const columns = columnsOf(element);
      const found = columns.findIndex((column) => column.offsetLeft + column.offsetWidth > left);
      setInView(found < 0 ? count - 1 : found);
    };
    const column = columnsOf(element)[begin.current];
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
      const column = scroller.current && columnsOf(scroller.current)[index];
      column?.scrollIntoView({ inline: 'center', block: 'nearest', behavior: 'smooth' });
    },
    [scroller],
  );
  return { inView, show };
}
