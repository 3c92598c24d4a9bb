import { isPictureWidth, type PictureWidth } from '@/lib/images/derived-picture';

/** What a request asks for: the file to look at, the same as it was uploaded, or a picture in a width. */
export type Wanted =
  | { kind: 'asUploaded' }
  | { kind: 'original' }
  | { kind: 'width'; width: PictureWidth; uncropped: boolean };

/** Reads `?w=`, `&utuh` (before cropping) and `?asli`; null for a width that is not made. */
export function readMediaRequest(url: URL): Wanted | null {
  const width = url.searchParams.get('w');
  if (width !== null) {
    const pixels = Number(width);
    const uncropped = url.searchParams.has('utuh');
    return isPictureWidth(pixels) ? { kind: 'width', width: pixels, uncropped } : null;
  }
  return url.searchParams.has('asli') ? { kind: 'original' } : { kind: 'asUploaded' };
}

/** True for what never is public: it may show more than the article does, or say where it was taken. */
export function isOfTheDesk(wanted: Wanted): boolean {
  return wanted.kind === 'original' || (wanted.kind === 'width' && wanted.uncropped);
}
