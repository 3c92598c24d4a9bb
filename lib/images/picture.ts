import sharp from 'sharp';

/** Beyond this a picture is refused unread: it would take more memory than it can be worth. */
export const MOST_PIXELS = 60_000_000;

export interface Picture {
  /** Pixels as seen, with the camera's orientation applied. */
  width: number;
  height: number;
  format: 'jpeg' | 'png' | 'webp';
}

export type PictureReading =
  | { ok: true; picture: Picture }
  | { ok: false; fault: 'broken' | 'tooManyPixels' };

// 'error' refuses truncated and damaged data but lets pass the odd harmless warning of a camera's file.
const READING = { limitInputPixels: MOST_PIXELS, failOn: 'error' } as const;

/** Reads a picture to its end, so that a truncated or damaged one is found out now and not by a reader. */
export async function readPicture(content: Uint8Array): Promise<PictureReading> {
  try {
    const {
      width,
      height,
      format,
      orientation = 1,
    } = await sharp(content, { failOn: 'error', limitInputPixels: false }).metadata();
    if (!isKnown(format) || !width || !height) return { ok: false, fault: 'broken' };
    if (width * height > MOST_PIXELS) return { ok: false, fault: 'tooManyPixels' };
    await sharp(content, READING).resize(8, 8, { fit: 'fill', fastShrinkOnLoad: true }).raw().toBuffer();
    const turned = orientation >= 5;
    return {
      ok: true,
      picture: { width: turned ? height : width, height: turned ? width : height, format },
    };
  } catch {
    return { ok: false, fault: 'broken' };
  }
}

function isKnown(format: string | undefined): format is Picture['format'] {
  return format === 'jpeg' || format === 'png' || format === 'webp';
}

/**
 * A WebP of a picture, at most `width` pixels wide and never enlarged, turned upright, without the camera's
 * notes (place, device). Throws when the picture cannot be read.
 */
export async function derivePicture(content: Uint8Array, width: number): Promise<Buffer> {
  return sharp(content, READING)
    .autoOrient()
    .resize({ width, withoutEnlargement: true })
    .webp({ quality: 80, effort: 3 })
    .toBuffer();
}

/** A logo is kept at most this wide and high, in pixels: sharp on paper at 4 cm and 600 dots per inch. */
const LOGO_SIDE = 1024;

/** A logo as it is kept. */
export interface LogoPicture {
  content: Buffer;
  width: number;
  height: number;
}

/**
 * A PNG of a picture for use as a logo: within 1024 by 1024 pixels, never enlarged, upright, see-through where
 * it was, without the notes of camera or program. Throws when it cannot be read.
 */
export async function logoPicture(content: Uint8Array): Promise<LogoPicture> {
  const { data, info } = await sharp(content, READING)
    .autoOrient()
    .resize({ width: LOGO_SIDE, height: LOGO_SIDE, fit: 'inside', withoutEnlargement: true })
    .png({ compressionLevel: 9 })
    .toBuffer({ resolveWithObject: true });
  return { content: data, width: info.width, height: info.height };
}
