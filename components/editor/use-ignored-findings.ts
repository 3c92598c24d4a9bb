import { useState } from 'react';
import { findingKey } from '@/lib/content-checks/finding-key';
import type { Finding } from '@/lib/language/finding';
import { keepIgnored, readIgnored } from './ignored-findings';

/** The findings of a story that this device is silent about, wherever in it they stand. */
export function useIgnoredFindings(storyId: string) {
  const [keys, setKeys] = useState(() => readIgnored(storyId));
  const put = (next: ReadonlySet<string>) => {
    keepIgnored(storyId, next);
    setKeys(next);
  };
  return {
    keys,
    ignore: (finding: Pick<Finding, 'rule' | 'found'>) => put(new Set([...keys, findingKey(finding)])),
    restore: () => put(new Set()),
  };
}

export type IgnoredFindings = ReturnType<typeof useIgnoredFindings>;
