'use client';

import { useMergedRef, useResizeObserver } from '@mantine/hooks';
import { type ReactNode, useEffect, useRef, useState } from 'react';

/** A box whose wide content scrolls sideways; takes the keyboard's focus only when there is something to scroll. */
export function ScrollRegion(props: {
  label?: string | undefined;
  className?: string | undefined;
  children: ReactNode;
}) {
  const box = useRef<HTMLDivElement>(null);
  const [observe, { width }] = useResizeObserver<HTMLDivElement>();
  const ref = useMergedRef(box, observe);
  const [scrolls, setScrolls] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: measured anew when the box changes its width.
  useEffect(() => {
    const now = box.current;
    setScrolls(now !== null && now.scrollWidth > now.clientWidth);
  }, [width]);
  return (
    <div
      ref={ref}
      className={props.className}
      style={{ overflowX: 'auto' }}
      {...(scrolls ? { tabIndex: 0, role: 'group', 'aria-label': props.label } : {})}
    >
      {props.children}
    </div>
  );
}
