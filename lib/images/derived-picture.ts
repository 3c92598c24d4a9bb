import { buffer } from 'node:stream/consumers';
import type { FileStorage, StoredObject } from '@/lib/storage/storage';
import { derivePicture } from './picture';

/** The widths in which pictures are handed out, in pixels. */
export const PICTURE_WIDTHS = [320, 640, 960, 1280, 1920] as const;
export type PictureWidth = (typeof PICTURE_WIDTHS)[number];

export function isPictureWidth(width: number): width is PictureWidth {
  return PICTURE_WIDTHS.some((known) => known === width);
}

/** Name under which a width is kept beside its original. */
export function widthVariant(width: PictureWidth): string {
  return `w${width}`;
}

// Ten readers who ask for one new width at once wait for one making of it.
const making = new Map<string, Promise<void>>();

/** A stored picture in one width, made at the first asking and kept. Null when the original is not stored. */
export async function derivedPicture(
  storage: FileStorage,
  sha256: string,
  width: PictureWidth,
): Promise<StoredObject | null> {
  const variant = widthVariant(width);
  const kept = await storage.get(sha256, variant);
  if (kept) return kept;
  const original = await storage.get(sha256);
  if (!original) return null;
  const key = `${sha256}.${variant}`;
  const made = making.get(key) ?? make(storage, original, { sha256, variant, width });
  making.set(key, made);
  try {
    await made;
  } finally {
    making.delete(key);
  }
  return storage.get(sha256, variant);
}

async function make(
  storage: FileStorage,
  original: StoredObject,
  { sha256, variant, width }: { sha256: string; variant: string; width: PictureWidth },
): Promise<void> {
  const content = await buffer(original.stream());
  await storage.putVariant(sha256, variant, await derivePicture(content, width));
}
