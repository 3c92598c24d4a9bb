import { type Crop, LEAST_SIDE, type Size, WHOLE } from './crop';

export const CORNERS = ['nw', 'ne', 'sw', 'se'] as const;
export type Corner = (typeof CORNERS)[number];

const between = (least: number, value: number, most: number) => Math.min(most, Math.max(least, value));

/** The crop moved by fractions of the picture, as far as there is room. */
export function movedCrop(crop: Crop, dx: number, dy: number): Crop {
  const x = between(0, crop.x + dx, 1 - crop.width);
  const y = between(0, crop.y + dy, 1 - crop.height);
  return { ...crop, x, y };
}

/**
 * The crop with one corner brought to a place, the opposite one staying.
 * @param ratio width by height in fractions of the picture, null when free
 */
export function draggedCorner(
  crop: Crop,
  corner: Corner,
  to: { x: number; y: number },
  ratio: number | null,
): Crop {
  const east = corner.endsWith('e');
  const south = corner.startsWith('s');
  const fixed = { x: east ? crop.x : crop.x + crop.width, y: south ? crop.y : crop.y + crop.height };
  const room = { x: east ? 1 - fixed.x : fixed.x, y: south ? 1 - fixed.y : fixed.y };
  let width = between(LEAST_SIDE, east ? to.x - fixed.x : fixed.x - to.x, room.x);
  let height = between(LEAST_SIDE, south ? to.y - fixed.y : fixed.y - to.y, room.y);
  if (ratio) {
    width = Math.min(Math.max(width, height * ratio), room.x, room.y * ratio);
    height = width / ratio;
  }
  return { x: east ? fixed.x : fixed.x - width, y: south ? fixed.y : fixed.y - height, width, height };
}

/** Where a corner of the crop is. */
export function cornerAt(crop: Crop, corner: Corner): { x: number; y: number } {
  return {
    x: corner.endsWith('e') ? crop.x + crop.width : crop.x,
    y: corner.startsWith('s') ? crop.y + crop.height : crop.y,
  };
}

/** Proportions of pixels as proportions of fractions of a picture. */
export function ratioOfFractions(ratio: number, full: Size): number {
  return (ratio * full.height) / full.width;
}

/** The largest crop of the given proportions, in the picture's middle. */
export function largestCrop(full: Size, ratio: number): Crop {
  const fractions = ratioOfFractions(ratio, full);
  const width = Math.min(1, fractions);
  const height = Math.min(1, 1 / fractions);
  return { ...WHOLE, x: (1 - width) / 2, y: (1 - height) / 2, width, height };
}
