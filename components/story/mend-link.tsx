'use client';

import { IconArrowUpRight } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { MendPlace } from '@/lib/story/mend-place';
import classes from './checklist.module.css';

const FIELDS =
  'summary, textarea, input:not([type="hidden"]), [contenteditable="true"], button:not(:disabled)';

/** Brings the place into view where something is put right, and the keyboard into its field. */
function goTo(place: MendPlace): void {
  // A picture's own mark stands only while its words are missing; else the text as a whole.
  const element =
    document.querySelector(`[data-mend="${place}"]`) ?? document.querySelector('[data-mend="body"]');
  if (!(element instanceof HTMLElement)) return;
  if (element instanceof HTMLDetailsElement) element.open = true;
  const field = element.matches(FIELDS) ? element : element.querySelector<HTMLElement>(FIELDS);
  element.scrollIntoView({ block: 'center' });
  field?.focus({ preventScroll: true });
}

/** An unmet requirement that leads to where it is put right. */
export function MendLink({ place, children }: { place: MendPlace; children: ReactNode }) {
  return (
    <button type="button" className={classes.mend} onClick={() => goTo(place)}>
      {children}
      <IconArrowUpRight size={14} stroke={1.9} aria-hidden />
    </button>
  );
}
