import { z } from 'zod';
import { sopDefinition } from '@/lib/sop/definition-schema';
import type { DraftText } from './draft-keeper';

const copy = z.object({ at: z.number(), note: z.string(), definition: sopDefinition });
/** A draft's text on this device. `at`: milliseconds since 1970. */
export type DraftCopy = z.infer<typeof copy>;

const MOST_SET_ASIDE = 3;

/** What the device keeps of one person's text in one draft. A full or forbidden storage keeps nothing. */
export interface DraftCopies {
  keep: (text: DraftText | null) => void;
  /** Moves the text that an earlier visit left unsent among those set aside. */
  takeUnsent: () => void;
  setAside: (text: DraftText) => void;
  /** Newest first; damaged ones are not there. */
  list: () => DraftCopy[];
  forget: (at: number) => void;
}

export function draftCopies(draftId: string, userId: string): DraftCopies {
  const unsent = `redaksi:sop:${draftId}:${userId}`;
  const aside = `redaksi:sop-sisihan:${draftId}:${userId}`;
  const list = () => read(z.array(copy), aside) ?? [];
  const add = (text: DraftCopy) => write(aside, [text, ...list()].slice(0, MOST_SET_ASIDE));
  return {
    keep: (text) => write(unsent, text && { at: Date.now(), ...text }),
    takeUnsent() {
      const found = read(copy, unsent);
      if (found) add(found);
      write(unsent, null);
    },
    setAside: (text) => add({ at: Date.now(), ...text }),
    list,
    forget: (at) =>
      write(
        aside,
        list().filter((each) => each.at !== at),
      ),
  };
}

function write(key: string, value: unknown): void {
  try {
    if (value === null) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(value));
  } catch {
    // A full or forbidden store only costs the copy; the text is still on the screen.
  }
}

function read<T>(schema: z.ZodType<T>, key: string): T | null {
  try {
    return schema.safeParse(JSON.parse(localStorage.getItem(key) ?? 'null')).data ?? null;
  } catch {
    return null;
  }
}
