import {
  draftKey,
  type LocalDraft,
  readDraft,
  readSetAside,
  setAsideKey,
  withSetAside,
} from '@/lib/editor/local-draft';

const TAB = crypto.randomUUID();

/** What the device keeps of one person's text in one story. A full or forbidden storage keeps nothing. */
export interface DraftStore {
  /** Keeps the unsent text; null takes it away, if this tab wrote it. */
  keep: (draft: Omit<LocalDraft, 'tab'> | null) => void;
  /** The unsent text that an earlier visit left, taken out and put among the set-aside ones. */
  takeUnsent: (isWorthKeeping: (draft: LocalDraft) => boolean) => void;
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
  const aside = setAsideKey(storyId, userId);
  const list = () => readSetAside(read(aside), Date.now());
  const setAside = (text: LocalDraft) => write(aside, withSetAside(list(), text));
  return {
    keep(text) {
      if (text) write(draft, { ...text, tab: TAB });
      else if (readDraft(read(draft))?.tab === TAB) write(draft, null);
    },
    takeUnsent(isWorthKeeping) {
      const found = readDraft(read(draft));
      if (!found || found.tab === TAB) return;
      if (!isWorthKeeping(found) || setAside(found)) write(draft, null);
    },
    setAside: (text) => setAside({ ...text, tab: TAB }),
    listSetAside: list,
    forget(text) {
      const left = list().filter((each) => each.at !== text.at);
      write(aside, left.length > 0 ? left : null);
    },
  };
}
