/** The device's list of findings to be silent about in one story. */
const keyOf = (storyId: string) => `redaksi:abaikan:${storyId}`;

/** Keys of the findings that this device ignores in a story; empty where storage is full or forbidden. */
export function readIgnored(storyId: string): ReadonlySet<string> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(keyOf(storyId)) ?? '[]');
    return new Set(Array.isArray(kept) ? kept.filter((key) => typeof key === 'string') : []);
  } catch {
    return new Set();
  }
}

export function keepIgnored(storyId: string, keys: ReadonlySet<string>): void {
  try {
    if (keys.size === 0) localStorage.removeItem(keyOf(storyId));
    else localStorage.setItem(keyOf(storyId), JSON.stringify([...keys]));
  } catch {
    // Ignored for as long as the page is open, then.
  }
}
