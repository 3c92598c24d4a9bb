import type { Focus, Size } from './crop';

/**
 * CSS `object-position` that brings the focal point as near to the middle of a frame as a picture that
 * covers it allows.
 * @param size pixels of the picture, null when not known: then a rough place
 * @param ratio width by height of the frame
 */
export function objectPosition(focus: Focus, size: Size | null, ratio: number): string {
  if (!size) return `${percent(focus.x)} ${percent(focus.y)}`;
  const own = size.width / size.height;
  // The picture is as many times wider or higher than the frame; only that side has room to move.
  return `${percent(along(focus.x, own / ratio))} ${percent(along(focus.y, ratio / own))}`;
}

function along(focus: number, times: number): number {
  if (times <= 1) return 0.5;
  return Math.min(1, Math.max(0, (focus * times - 0.5) / (times - 1)));
}

function percent(share: number): string {
  return `${Math.round(share * 1000) / 10}%`;
}
