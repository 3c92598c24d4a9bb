'use client';

import { useEffect, useState } from 'react';

/**
 * A text that outlives a closed dialog, a failed send and a reloaded page: kept in this tab until cleared.
 * @param key names the text; one for each story and purpose
 */
export function useDraftText(key: string, initial = ''): [string, (text: string) => void, () => void] {
  const [text, setText] = useState(initial);
  useEffect(() => {
    const kept = sessionStorage.getItem(key);
    if (kept !== null) setText(kept);
  }, [key]);
  const write = (next: string) => {
    setText(next);
    try {
      sessionStorage.setItem(key, next);
    } catch {
      // A full or forbidden store only costs the copy; the text is still in the field.
    }
  };
  const clear = () => {
    setText(initial);
    sessionStorage.removeItem(key);
  };
  return [text, write, clear];
}
