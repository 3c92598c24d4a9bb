/** Widths in pixels that pictures are offered in; /media makes and keeps each once. */
export const PICTURE_WIDTHS = [320, 640, 960, 1280, 1920] as const;

/** Address of an upload, scaled to at most so many pixels of width. */
export function mediaPath(fileId: string, width?: number): string {
  return width ? `/media/${fileId}?w=${width}` : `/media/${fileId}`;
}

/** Address of the whole of a picture, whatever is cropped of it; for the desk alone. */
export function uncroppedPath(fileId: string, width: number): string {
  return `${mediaPath(fileId, width)}&utuh`;
}

/** Address of a file as it was uploaded; for the desk alone. */
export function originalPath(fileId: string): string {
  return `${mediaPath(fileId)}?asli`;
}

/** The `srcset` of an upload, up to the width it really has. */
export function pictureSrcSet(fileId: string, ownWidth: number | null, widest = 1920): string {
  const limit = Math.min(widest, ownWidth ?? widest);
  const widths: number[] = PICTURE_WIDTHS.filter((width) => width <= limit);
  if (widths.length === 0) widths.push(PICTURE_WIDTHS[0]);
  return widths.map((width) => `${mediaPath(fileId, width)} ${width}w`).join(', ');
}
