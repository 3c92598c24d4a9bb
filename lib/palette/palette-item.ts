import type { LocalizedText } from '@/lib/sop/definition';

/** A story as the palette finds it. */
export interface FoundStory {
  id: string;
  number: number;
  title: string;
  /** Name of the stage it stands in. */
  stage: LocalizedText;
  closed: boolean;
}

export interface FoundPerson {
  id: string;
  name: string;
  position: string;
}

/** What `GET /api/cari-naskah` answers. */
export interface Found {
  stories: FoundStory[];
  people: FoundPerson[];
}

export const NOTHING_FOUND: Found = { stories: [], people: [] };

/** Longest text that is sought, in characters; what is beyond is cut off. */
export const SEARCH_LIMIT = 100;

/** Something the palette leads to or runs. */
export interface PaletteItem {
  id: string;
  label: string;
  /** Said beside it, dimmed. */
  hint?: string;
  /** Found by these words too, though they are not shown. */
  words?: string;
}

/** The words that are sought, each by itself and in small letters. */
export function soughtWords(text: string): string[] {
  return text.slice(0, SEARCH_LIMIT).toLocaleLowerCase('id').split(/\s+/).filter(Boolean);
}

/** The items that carry every word; those that begin with the first come first. */
export function matching<Item extends PaletteItem>(items: readonly Item[], text: string): Item[] {
  const words = soughtWords(text);
  const carried = items.filter((item) => {
    const said = `${item.label} ${item.hint ?? ''} ${item.words ?? ''}`.toLocaleLowerCase('id');
    return words.every((word) => said.includes(word));
  });
  const begins = (item: Item) => item.label.toLocaleLowerCase('id').startsWith(words[0] ?? '');
  return [...carried.filter(begins), ...carried.filter((item) => !begins(item))];
}
