'use client';

import { useTranslations } from 'next-intl';
import type { Shortcut } from '@/lib/board/shortcuts';

const NAMED = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
  Home: 'home',
  End: 'end',
  Enter: 'enter',
  Escape: 'escape',
  ' ': 'space',
} as const;

/** The keys of a shortcut as they are written on a keyboard. */
export function useKeyWords(): (shortcut: Shortcut) => string[] {
  const t = useTranslations('hands.keys.named');
  return ({ key, mod, shift }) => [
    ...(mod ? ['Ctrl'] : []),
    ...(shift ? ['Shift'] : []),
    key in NAMED ? t(NAMED[key as keyof typeof NAMED]) : key.toUpperCase(),
  ];
}
