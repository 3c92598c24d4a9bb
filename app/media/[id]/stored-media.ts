import type { FileRow } from '@/db/schema/files';
import { isPicture } from '@/lib/files/accepted-types';
import { derivedPicture, widthVariant } from '@/lib/images/derived-picture';
import type { FileStorage, StoredObject } from '@/lib/storage/storage';
import type { Wanted } from './media-request';

/** Bytes to hand out, with what the headers say of them. */
export interface StoredMedia {
  stored: StoredObject;
  name: string;
  mime: string;
  etag: string;
}

/** Finds or makes what was asked for; null when the file is not stored, or a width is asked of no picture. */
export async function storedMedia(
  storage: FileStorage,
  file: FileRow,
  wanted: Wanted,
): Promise<StoredMedia | null> {
  if (wanted.kind !== 'width') {
    const stored = await storage.get(file.sha256);
    return stored && { stored, name: file.name, mime: file.mime, etag: `"${file.sha256}"` };
  }
  if (!isPicture(file.mime)) return null;
  const stored = await derivedPicture(storage, file.sha256, wanted.width);
  return (
    stored && {
      stored,
      name: `${file.name.replace(/\.[^.]+$/, '')}.webp`,
      mime: 'image/webp',
      etag: `"${file.sha256}-${widthVariant(wanted.width)}"`,
    }
  );
}
