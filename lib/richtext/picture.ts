import { LIMITS } from '@/lib/sop/vocabulary';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const MEDIA_SRC = /^(?:https?:\/\/[^/]+)?\/media\/([0-9a-f-]{36})(?:[?#].*)?$/;

/** A picture in an article: an upload by its id. Pixels, or null where they are not known. */
export interface Picture {
  fileId: string;
  alt: string;
  caption: string;
  width: number | null;
  height: number | null;
}

/** True for the id of an upload. */
export function isFileId(value: unknown): value is string {
  return typeof value === 'string' && UUID.test(value);
}

/** Address of an upload, the only source that a picture may have. */
export function pictureSrc(fileId: string): string {
  return `/media/${fileId}`;
}

/** Attributes of the document's image node for a picture. */
export function imageAttributes(picture: Picture): Picture & { src: string } {
  return { ...picture, src: pictureSrc(picture.fileId) };
}

function pixels(value: unknown): number | null {
  const number = Number(value);
  return Number.isInteger(number) && number > 0 ? number : null;
}

/** The picture of an image node, or null when its attributes name no upload. */
export function pictureOf(attrs: Record<string, unknown> | undefined): Picture | null {
  if (!attrs || !isFileId(attrs.fileId)) return null;
  return {
    fileId: attrs.fileId,
    alt: typeof attrs.alt === 'string' ? attrs.alt : '',
    caption: typeof attrs.caption === 'string' ? attrs.caption : '',
    width: pixels(attrs.width),
    height: pixels(attrs.height),
  };
}

/**
 * Attributes of a pasted or copied `<figure>` or `<img>`.
 * @returns false when it is not one of our uploads, as ProseMirror's parser wants it.
 */
export function pictureAttributes(element: HTMLElement): (Picture & { src: string }) | false {
  const img = element.tagName === 'IMG' ? element : element.querySelector('img');
  const fileId = img?.getAttribute('src')?.match(MEDIA_SRC)?.[1];
  if (!img || !isFileId(fileId)) return false;
  const caption = element.querySelector('figcaption')?.textContent?.trim() ?? '';
  return imageAttributes({
    fileId,
    alt: (img.getAttribute('alt') ?? '').slice(0, LIMITS.altText).toWellFormed(),
    caption: caption.slice(0, LIMITS.caption).toWellFormed(),
    width: pixels(img.getAttribute('width')),
    height: pixels(img.getAttribute('height')),
  });
}
