import type { FileRow } from '@/db/schema/files';
import { isPicture } from '@/lib/files/accepted-types';
import { derivedPicture, pictureVariant } from '@/lib/images/derived-picture';
import type { PictureFormat } from '@/lib/images/picture';
import type { FileStorage, StoredObject } from '@/lib/storage/storage';
import type { Wanted } from './media-request';

/** Bytes to hand out, with what the headers say of them. */
export interface StoredMedia {
  stored: StoredObject;
  name: string;
  mime: string;
  etag: string;
  /** Another sender may be given another format. */
  negotiated: boolean;
}

/** Finds or makes what was asked for; null when the file is not stored, or a width is asked of no picture. */
export async function storedMedia(
  storage: FileStorage,
  file: FileRow,
  wanted: Wanted,
  format: PictureFormat,
): Promise<StoredMedia | null> {
  if (wanted.kind !== 'width') {
    const stored = await storage.get(file.sha256);
    const { name, mime, sha256 } = file;
    return stored && { stored, name, mime, etag: `"${sha256}"`, negotiated: false };
  }
  if (!isPicture(file.mime)) return null;
  const picture = { width: wanted.width, format, crop: wanted.uncropped ? null : file.crop };
  const stored = await derivedPicture(storage, file.sha256, picture);
  return (
    stored && {
      stored,
      name: `${file.name.replace(/\.[^.]+$/, '')}.${format}`,
      mime: `image/${format}`,
      etag: `"${file.sha256}-${pictureVariant(picture)}"`,
      negotiated: true,
    }
  );
}
