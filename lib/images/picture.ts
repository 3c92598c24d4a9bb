import sharp from 'sharp';
import { type Crop, cropPixels, type Size } from '@/lib/media/crop';
import { LIMITS } from '@/lib/sop/vocabulary';

/** Beyond this a picture is refused unread. */
export const MOST_PIXELS = LIMITS.picturePixels;

export interface Picture {
  /** Pixels as seen, with the camera's orientation applied. */
  width: number;
  height: number;
  format: 'jpeg' | 'png' | 'webp';
}

export type PictureReading =
  | { ok: true; picture: Picture }
  | { ok: false; fault: 'broken' }
  | { ok: false; fault: 'tooManyPixels'; pixels: number };

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
    if (width * height > MOST_PIXELS) return { ok: false, fault: 'tooManyPixels', pixels: width * height };
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

/** The formats in which pictures are handed out. */
export const PICTURE_FORMATS = ['avif', 'webp'] as const;
export type PictureFormat = (typeof PICTURE_FORMATS)[number];

export interface PictureWanted {
  /** At most so many pixels wide, never enlarged. */
  width: number;
  format: PictureFormat;
  crop: Crop | null;
}

// At these efforts 1920 pixels cost half a second of one core; AVIF's own default costs six.
const ENCODING = {
  avif: { quality: 55, effort: 2 },
  webp: { quality: 80, effort: 3 },
} as const;

/**
 * A picture made for reading: turned upright, cropped, scaled, without the camera's notes (place, device).
 * Throws when it cannot be read.
 */
export async function derivePicture(
  content: Uint8Array,
  { width, format, crop }: PictureWanted,
): Promise<Buffer> {
  const whole = sharp(content, READING).autoOrient();
  const shown = crop ? whole.extract(cropPixels(await uprightSize(content), crop)) : whole;
  return shown.resize({ width, withoutEnlargement: true }).toFormat(format, ENCODING[format]).toBuffer();
}

async function uprightSize(content: Uint8Array): Promise<Size> {
  const { width, height, orientation = 1 } = await sharp(content, READING).metadata();
  return orientation >= 5 ? { width: height, height: width } : { width, height };
}

/** The first picture of a GIF as a PNG. Throws when it cannot be read. */
export function stillPicture(content: Uint8Array): Promise<Buffer> {
  return sharp(content, READING).png().toBuffer();
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
