import {
  draftKey,
  type LocalDraft,
  readDraft,
  readSetAside,
  setAsideKey,
  withSetAside,
} from '@/lib/editor/local-draft';
import { diskDraft } from './disk-drafts';

const TAB = crypto.randomUUID();

/** What the device keeps of one person's text in one story. A full or forbidden storage keeps nothing. */
export interface DraftStore {
  /** Keeps the unsent text; null takes it away, if this tab wrote it. */
  keep: (draft: Omit<LocalDraft, 'tab'> | null) => void;
  /** The unsent text that an earlier visit left, taken out and put among the set-aside ones. */
  takeUnsent: (isWorthKeeping: (draft: LocalDraft) => boolean) => void;
  /** The same from the disk, for a visit whose browser was killed; resolves to true when there was one. */
  takeKilled: (isWorthKeeping: (draft: LocalDraft) => boolean) => Promise<boolean>;
  setAside: (draft: Omit<LocalDraft, 'tab'>) => void;
  listSetAside: () => LocalDraft[];
  forget: (draft: LocalDraft) => void;
}

function write(key: string, value: unknown): boolean {
  try {
    if (value === null) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}

function read(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

export function draftStore(storyId: string, userId: string): DraftStore {
  const draft = draftKey(storyId, userId);
  const disk = diskDraft(draft);
  const aside = setAsideKey(storyId, userId);
  const list = () => readSetAside(read(aside), Date.now());
  const setAside = (text: LocalDraft) => write(aside, withSetAside(list(), text));
  return {
    keep(text) {
      if (text) {
        const kept = { ...text, tab: TAB };
        write(draft, kept);
        disk.keep(kept);
        return;
      }
      if (readDraft(read(draft))?.tab === TAB) write(draft, null);
      disk.drop(({ tab }) => tab === TAB);
    },
    takeUnsent(isWorthKeeping) {
      const found = readDraft(read(draft));
      if (!found || found.tab === TAB) return;
      if (!isWorthKeeping(found) || setAside(found)) write(draft, null);
    },
    async takeKilled(isWorthKeeping) {
      const found = await disk.read();
      if (!found || found.tab === TAB) return false;
      if (isWorthKeeping(found)) return setAside(found);
      disk.drop(({ at }) => at === found.at);
      return false;
    },
    setAside: (text) => setAside({ ...text, tab: TAB }),
    listSetAside: list,
    forget(text) {
      disk.drop(({ at }) => at === text.at);
      const left = list().filter((each) => each.at !== text.at);
      write(aside, left.length > 0 ? left : null);
    },
  };
}
