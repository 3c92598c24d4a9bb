import { type RefObject, useEffect, useEffectEvent, useLayoutEffect, useState } from 'react';

/** Where words begin and end, in the window. */
export interface WordsPlace {
  start: { left: number; top: number };
  end: { top: number; bottom: number };
}

/** Pixels between a popover and the edges of the paper. */
const MARGIN = 8;

/** Where a popover stands within the paper: below the end of the words, within both edges. */
export function useBelow(
  placeOf: () => WordsPlace | null,
  box: RefObject<HTMLElement | null>,
  /** What else decides on the popover's size and place. */
  changes: readonly unknown[],
): { top: number; left: number } {
  const [at, setAt] = useState({ top: 0, left: 0 });
  const put = useEffectEvent(() => {
    const words = placeOf();
    const paper = box.current?.offsetParent;
    if (!words || !box.current || !paper) return;
    const edge = paper.getBoundingClientRect();
    const { start, end } = words;
    const left = start.top === end.top ? start.left - edge.left : MARGIN;
    const room = edge.width - box.current.offsetWidth - MARGIN;
    setAt({ top: end.bottom - edge.top + 6, left: Math.max(MARGIN, Math.min(left, room)) });
  });
  useLayoutEffect(() => put(), [...changes]);
  useEffect(() => {
    const follow = () => put();
    window.addEventListener('resize', follow);
    return () => window.removeEventListener('resize', follow);
  }, []);
  return at;
}

/** Leaving both the popover and the text, by key or press, closes it. */
export function useCloseOutside(
  text: () => HTMLElement | null,
  box: RefObject<HTMLElement | null>,
  close: () => void,
) {
  const follow = useEffectEvent(({ target }: Event) => {
    const isIn = (element: HTMLElement | null) =>
      target instanceof window.Node && (element?.contains(target) ?? false);
    if (!isIn(box.current) && !isIn(text())) close();
  });
  useEffect(() => {
    const leave = (event: Event) => follow(event);
    document.addEventListener('focusin', leave);
    document.addEventListener('pointerdown', leave);
    return () => {
      document.removeEventListener('focusin', leave);
      document.removeEventListener('pointerdown', leave);
    };
  }, []);
}
