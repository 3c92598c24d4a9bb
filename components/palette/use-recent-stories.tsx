'use client';

import { readLocalStorageValue, useLocalStorage } from '@mantine/hooks';
import { useEffect } from 'react';

/** A story that was opened on this device. */
export interface RecentStory {
  id: string;
  number: number;
  title: string;
}

const KEY = 'redaksi-recent-stories';
const AT_MOST = 5;

/** The stories opened last on this device, the latest first. */
export function useRecentStories(): RecentStory[] {
  const [stories] = useLocalStorage<RecentStory[]>({ key: KEY, defaultValue: [] });
  return Array.isArray(stories) ? stories.slice(0, AT_MOST) : [];
}

/** Remembers that a story was opened. */
export function RememberStory({ id, number, title }: RecentStory) {
  useEffect(() => {
    const kept = readLocalStorageValue<RecentStory[]>({ key: KEY, defaultValue: [] }) ?? [];
    const others = kept.filter((story) => story.id !== id).slice(0, AT_MOST - 1);
    localStorage.setItem(KEY, JSON.stringify([{ id, number, title }, ...others]));
  }, [id, number, title]);
  return null;
}
