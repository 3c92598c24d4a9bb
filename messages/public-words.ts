import words from './id/public.json';
import sopWords from './id/sop.json';

/** Texts of the public site. It is Indonesian only, so they are plain imports and its pages can be cached. */
export const WORDS = words;

/** Names of sectors, kinds, channels and moves, shared with the desk. */
export const {
  sector: SECTOR_NAMES,
  kind: KIND_NAMES,
  channel: CHANNEL_NAMES,
  action: ACTION_NAMES,
} = sopWords;

/** Fills `{name}` in a text; a name without a value stays as it is, so that a slip shows. */
export function fill(text: string, values: Record<string, string | number>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
