import { buffer } from 'node:stream/consumers';
import { cropKey } from '@/lib/media/crop';
import { PICTURE_WIDTHS } from '@/lib/public/media-address';
import type { FileStorage, StoredObject } from '@/lib/storage/storage';
import { derivePicture, type PictureWanted } from './picture';
import { takingTurns } from './taking-turns';

export type PictureWidth = (typeof PICTURE_WIDTHS)[number];

export function isPictureWidth(width: number): width is PictureWidth {
  return PICTURE_WIDTHS.some((known) => known === width);
}

export type DerivedPicture = PictureWanted & { width: PictureWidth };

/** Name under which a made picture is kept beside its original: `w640` is WebP, `c0-0-5000-5000-w640-avif`. */
export function pictureVariant({ width, format, crop }: DerivedPicture): string {
  return [cropKey(crop), `w${width}`, format === 'webp' ? '' : format].filter(Boolean).join('-');
}

// Ten readers who ask for one new picture at once wait for one making of it.
const making = new Map<string, Promise<void>>();

// A page of new pictures must not hold every thread that storage, too, is read with.
const inTurn = takingTurns(2);

/** A stored picture as wanted, made at the first asking and kept. Null when the original is not stored. */
export async function derivedPicture(
  storage: FileStorage,
  sha256: string,
  wanted: DerivedPicture,
): Promise<StoredObject | null> {
  const variant = pictureVariant(wanted);
  const kept = await storage.get(sha256, variant);
  if (kept) return kept;
  const original = await storage.get(sha256);
  if (!original) return null;
  const key = `${sha256}.${variant}`;
  const made =
    making.get(key) ??
    inTurn(async () => {
      const content = await buffer(original.stream());
      await storage.putVariant(sha256, variant, await derivePicture(content, wanted));
    });
  making.set(key, made);
  try {
    await made;
  } finally {
    making.delete(key);
  }
  return storage.get(sha256, variant);
}
