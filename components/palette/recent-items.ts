'use client';

import { z } from 'zod';

const MOST = 6;
const recent = z.array(
  z.object({
    id: z.string(),
    label: z.string(),
    hint: z.string().optional(),
    href: z.string().startsWith('/'),
  }),
);
export type RecentItem = z.infer<typeof recent>[number];

const keptAs = (personId: string) => `redaksi-baru-dibuka-${personId}`;

/** What a person opened through the palette in this browser, the latest first. */
export function recentItems(personId: string): RecentItem[] {
  try {
    const read = recent.safeParse(JSON.parse(window.localStorage.getItem(keptAs(personId)) ?? '[]'));
    return read.success ? read.data : [];
  } catch {
    return [];
  }
}

/** Remembers what was opened. Without storage nothing is. */
export function rememberItem(personId: string, item: RecentItem): void {
  const others = recentItems(personId).filter(({ id }) => id !== item.id);
  try {
    window.localStorage.setItem(keptAs(personId), JSON.stringify([item, ...others].slice(0, MOST)));
  } catch {
    // The list is a convenience; without it everything is still found.
  }
}
