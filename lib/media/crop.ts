/** The part of a picture that is shown, in fractions of the whole as seen upright. */
export interface Crop {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A place in a picture, in fractions of what is shown of it. */
export interface Focus {
  x: number;
  y: number;
}

export interface Size {
  width: number;
  height: number;
}

export const CENTRE: Focus = { x: 0.5, y: 0.5 };
export const WHOLE: Crop = { x: 0, y: 0, width: 1, height: 1 };

/** No side of a crop is smaller than this fraction: less is a slip of the hand. */
export const LEAST_SIDE = 0.05;

/** Fractions are kept to a ten-thousandth, finer than a pixel of any picture that is taken in. */
const GRAIN = 10_000;

const grain = (value: number) => Math.round(value * GRAIN) / GRAIN;
const between = (least: number, value: number, most: number) => Math.min(most, Math.max(least, value));

/** A crop brought within the picture and its grain; null when it is the whole picture. */
export function cleanCrop(crop: Crop | null): Crop | null {
  if (!crop) return null;
  const width = grain(between(LEAST_SIDE, crop.width, 1));
  const height = grain(between(LEAST_SIDE, crop.height, 1));
  const x = grain(between(0, crop.x, 1 - width));
  const y = grain(between(0, crop.y, 1 - height));
  return width === 1 && height === 1 ? null : { x, y, width, height };
}

/** A focal point brought within the picture and the grain. */
export function cleanFocus({ x, y }: Focus): Focus {
  return { x: grain(between(0, x, 1)), y: grain(between(0, y, 1)) };
}

export function sameCrop(one: Crop | null, other: Crop | null): boolean {
  return cropKey(one) === cropKey(other);
}

/** A crop as letters and digits that name what is made with it; '' for the whole picture. */
export function cropKey(crop: Crop | null): string {
  if (!crop) return '';
  const { x, y, width, height } = crop;
  return `c${[x, y, width, height].map((side) => Math.round(side * GRAIN)).join('-')}`;
}

/** The pixels that a crop takes out of a picture of this size; at least one each way. */
export function cropPixels(size: Size, crop: Crop): Size & { left: number; top: number } {
  const left = Math.min(size.width - 1, Math.round(crop.x * size.width));
  const top = Math.min(size.height - 1, Math.round(crop.y * size.height));
  const width = between(1, Math.round(crop.width * size.width), size.width - left);
  const height = between(1, Math.round(crop.height * size.height), size.height - top);
  return { left, top, width, height };
}

/** Where a place of what `from` shows lies in what `to` shows; the nearest edge when it lies outside. */
export function focusInCrop(focus: Focus, from: Crop | null, to: Crop | null): Focus {
  const was = from ?? WHOLE;
  const is = to ?? WHOLE;
  return cleanFocus({
    x: (was.x + focus.x * was.width - is.x) / is.width,
    y: (was.y + focus.y * was.height - is.y) / is.height,
  });
}
