import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { LocalDraft } from '@/lib/editor/local-draft';

interface Drafts extends DBSchema {
  drafts: { key: string; value: LocalDraft };
}

let opened: Promise<IDBPDatabase<Drafts>> | undefined;

function drafts(): Promise<IDBPDatabase<Drafts>> {
  opened ??= openDB<Drafts>('redaksi', 1, {
    upgrade: (database) => void database.createObjectStore('drafts'),
  });
  return opened;
}

/** A draft on the device's disk. Where the browser keeps no database, it keeps nothing and says nothing. */
export interface DiskDraft {
  read: () => Promise<LocalDraft | null>;
  /** Writes the draft down; of several given while one is being written only the last has to be. */
  keep: (draft: LocalDraft) => void;
  /** Takes the draft away if it is the one meant. */
  drop: (isMeant: (draft: LocalDraft) => boolean) => void;
}

/**
 * The unsent text under a key, written through to the disk: a browser writes localStorage down only some
 * seconds later, and loses it when it is killed before.
 */
export function diskDraft(key: string): DiskDraft {
  let next: LocalDraft | null = null;
  let writing: Promise<void> | null = null;

  async function write(): Promise<void> {
    try {
      while (next) {
        const draft = next;
        next = null;
        const database = await drafts();
        const transaction = database.transaction('drafts', 'readwrite', { durability: 'strict' });
        await Promise.all([transaction.store.put(draft, key), transaction.done]);
      }
    } catch {
      // No room, or no database: localStorage has the text too.
    } finally {
      writing = null;
    }
  }

  return {
    async read() {
      try {
        return (await (await drafts()).get('drafts', key)) ?? null;
      } catch {
        return null;
      }
    },
    keep(draft) {
      next = draft;
      writing ??= write();
    },
    drop(isMeant) {
      if (next && isMeant(next)) next = null;
      const earlier = writing ?? Promise.resolve();
      void earlier
        .then(async () => {
          const transaction = (await drafts()).transaction('drafts', 'readwrite');
          const draft = await transaction.store.get(key);
          // Words written since are newer than what was to go.
          if (draft && !next && isMeant(draft)) await transaction.store.delete(key);
          await transaction.done;
        })
        .catch(() => {});
    },
  };
}
